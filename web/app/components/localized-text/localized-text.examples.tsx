import { LocalizedName, LocalizedText, OwnWords } from './localized-text.tsx'

export const examples = {
  english: <LocalizedText as="p" value={{ text: 'Support for newcomers', lang: 'en', dir: 'ltr' }} />,
  french: <LocalizedText as="p" value={{ text: 'Soutien aux nouveaux arrivants', lang: 'fr', dir: 'ltr' }} />,
  arabic: <LocalizedText as="p" value={{ text: 'دعم الوافدين الجدد', lang: 'ar', dir: 'rtl' }} />,
  name: <LocalizedName value={{ text: 'Montréal', lang: 'fr', dir: 'ltr' }} />,
  words: <OwnWords text="Phòng Nhân sự" lang="vi" />,
}
