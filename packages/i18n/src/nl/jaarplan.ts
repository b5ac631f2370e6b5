export const jaarplan = {
  title: 'Jaarplan {{year}}',
  version: 'versie {{version}}',
  activiteiten_zero: 'Nog geen activiteiten',
  activiteiten_one: '{{count}} activiteit',
  activiteiten_other: '{{count}} activiteiten',
  byFunctie: 'Ingedeeld naar functie',
  sort: { label: 'Volgorde van activiteiten', plan: 'Zoals in het plan', wanneer: 'Wanneer' },
  none: {
    title: 'Er is nog geen jaarplan {{year}}',
    text: 'Zodra er een jaarplan voor dit jaar is, lees en schrijf je het hier.',
    others: 'Voor dit jaar is er niets. Deze jaarplannen zijn er wel.',
  },
  empty: {
    title: 'Dit plan heeft nog geen thema’s',
    text: 'Activiteiten staan onder een thema. Zodra er een thema is, kun je hier beginnen met schrijven.',
    thema: 'In dit thema staat nog geen activiteit.',
    themaWrite: 'Hier staat nog geen activiteit. Begin met een titel, de rest vul je later in.',
  },
  readOnly: {
    concept: 'Dit plan is nog een concept. De coördinator schrijft eraan, jij leest mee.',
    aangeboden: 'Dit plan is aangeboden aan het bestuur. De tekst staat vast zolang het bestuur leest.',
    vastgesteld:
      'Dit plan is vastgesteld: de tekst staat vast. Hoe het met de activiteiten gaat, kan nog wel worden bijgehouden.',
    afgesloten: 'Dit jaar is afgesloten: de tekst staat vast. Je kunt alles nog lezen.',
  },
  deleted: {
    title_one: '{{count}} verwijderde activiteit',
    title_other: '{{count}} verwijderde activiteiten',
    by: 'Verwijderd door {{name}}, {{when}}',
    restore: 'Zet terug',
  },
  inspector: {
    open: 'Geld en geschiedenis',
    plan: 'Bij dit plan',
    activiteit: 'Bij deze activiteit',
    hint: 'Open een activiteit om te zien wat die kost en wie er het laatst aan schreef.',
  },
  money: {
    title: 'Geld',
    none: 'Dit plan heeft nog geen begroting.',
    noLine: 'Er is nog geen kostenpost aan deze activiteit gekoppeld.',
    unknown: 'nog onbekend',
    unknownLines_one: '{{count}} kostenpost heeft nog geen bedrag',
    unknownLines_other: '{{count}} kostenposten hebben nog geen bedrag',
    toBegroting: 'Naar de begroting',
  },
} as const;
