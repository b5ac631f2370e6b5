import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { useInspector } from './inspector-context.ts';

/** Opens the inspector where it is a drawer. PageHeader already shows it. */
export const InspectorToggle = () => {
  const { t } = useTranslation();
  const { present, docked, openLabel, open } = useInspector();
  if (!present || docked) return null;
  return (
    <Button
      icon={<IconLayoutSidebarRightExpand size={20} stroke={1.7} />}
      aria-haspopup="dialog"
      onClick={open}
    >
      {openLabel ?? t('common.inspector.open')}
    </Button>
  );
};
