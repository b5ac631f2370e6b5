import { type Language, loadEnglish, nl } from '@speerpunt/i18n/resources';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readStored, writeStored } from './stored.ts';

declare module 'i18next' {
  // i18next reads its key type from this interface; a type alias cannot be merged into it.
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl };
  }
}

const applyLanguage = async (language: Language): Promise<void> => {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation'))
    i18next.addResourceBundle('en', 'translation', await loadEnglish());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
};

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'nl');

export const chooseLanguage = async (language: Language): Promise<void> => {
  await applyLanguage(language);
  writeStored('language', language);
};

export const startI18n = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    resources: { nl: { translation: nl } },
    // React escapes; twice would show &amp; in names.
    interpolation: { escapeValue: false },
  });
  if (readStored('language') !== 'en') return;
  // A failed fetch of the English texts must not keep the app from starting: Dutch is there.
  await applyLanguage('en').catch(() => undefined);
};
