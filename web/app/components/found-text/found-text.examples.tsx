import { FoundText } from './found-text.tsx'

export const examples = {
  'words that were found': (
    <FoundText
      value={{
        lang: 'fr',
        dir: 'ltr',
        parts: [
          { text: 'Trousse d’outils pour les ', isFound: false },
          { text: 'municipalités', isFound: true },
        ],
      }}
    />
  ),
}
