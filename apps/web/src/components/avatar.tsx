import styles from './avatar.module.css';

type AvatarProps = { name: string; size?: 'sm' | 'md' | 'lg'; shape?: 'round' | 'leaf' };

const tones = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** First and last word; 'van', 'ter' and their like do not count. */
const initials = (name: string): string => {
  const words = name
    .split(/\s+/)
    .filter(word => !/^(van|von|de|den|der|ten|ter|te|het|in|op|'t)$/i.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name];
  return picked
    .map(word => word?.charAt(0) ?? '')
    .join('')
    .toUpperCase();
};

const toneOf = (name: string): string => {
  let sum = 0;
  for (const char of name) sum += char.charCodeAt(0);
  return tones[sum % tones.length] ?? 'a';
};

/** Someone's initials; decoration beside the name. The same name always has the same colour. */
export const Avatar = ({ name, size = 'md', shape = 'round' }: AvatarProps) => (
  <span
    aria-hidden="true"
    className={[styles.avatar, styles[size], styles[shape], styles[toneOf(name)]].join(' ')}
  >
    {initials(name)}
  </span>
);
