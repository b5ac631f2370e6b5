import type { DomainErrorCode } from '@speerpunt/domain/error/domain-error';

/** Beside the refusals of the domain: what can go wrong between browser and server. */
export type TransportErrorCode = 'NO_CONNECTION' | 'UNKNOWN';

export const error = {
  ACTIVITEIT_STALE:
    'Iemand anders heeft deze tekst intussen gewijzigd. Vergelijk beide teksten en kies wat blijft.',
  ALREADY_DELETED: 'Dit is intussen verwijderd. Ververs de pagina om te zien wat er nu staat.',
  BSN_SUSPECTED:
    'Hier lijkt een burgerservicenummer te staan. Haal het weg; gegevens van patiënten horen niet in een plan.',
  DEMO_ONLY_LOCAL: 'De proefgegevens werken alleen op je eigen computer, niet op deze server.',
  EMAIL_IN_USE: 'Er is al een account met dit e-mailadres. Gebruik een ander adres, of log in.',
  ID_IN_USE: 'Dit onderdeel bestaat al. Ververs de pagina en kijk of het er al staat.',
  INTERNAL:
    'Er ging iets mis bij ons. Probeer het zo nog eens. Blijft het misgaan, geef dan de meldcode door aan de beheerder.',
  INVALID_INPUT: 'Iets is niet goed ingevuld. Kijk de velden na en probeer het opnieuw.',
  INVITATION_EXPIRED:
    'Deze uitnodiging is verlopen of al gebruikt. Vraag de coördinator van je netwerk om een nieuwe.',
  LAST_COORDINATOR: 'Dit is de laatste coördinator van het netwerk. Maak eerst iemand anders coördinator.',
  MEMBER_STALE:
    'Iemand anders heeft dit lidmaatschap intussen gewijzigd. Kijk wat er nu staat en kies opnieuw.',
  NETWERK_HAS_COORDINATOR: 'Dit netwerk heeft een coördinator. Die nodigt anderen uit.',
  NOT_ALLOWED: 'Dat mag niet met jouw rol. De coördinator van je netwerk kan je rol aanpassen.',
  NOT_FOUND: 'Dit bestaat niet, of je hebt er geen toegang toe.',
  NOT_OWN_GREMIUM: 'Je kunt alleen de activiteiten van je eigen werkgroep bijwerken.',
  NOT_SIGNED_IN: 'Je bent niet meer ingelogd. Log opnieuw in om verder te gaan.',
  OWN_EMAIL: 'Dit is je eigen e-mailadres. Een beheerder ziet geen plannen en nodigt dus een ander uit.',
  PASSWORD_TOO_SHORT: 'Dit wachtwoord is te kort. Kies er een van minstens 12 tekens.',
  PLAN_LOCKED: 'Dit plan is aangeboden of vastgesteld. De tekst kan niet meer wijzigen.',
  PLAN_CLOSED: 'Dit jaar is afgesloten. Er kan niets meer wijzigen.',
  SLUG_RESERVED: 'Dit webadres is niet te gebruiken. Kies een ander.',
  SLUG_IN_USE: 'Een ander netwerk gebruikt dit webadres al. Kies een ander.',
  SPEERPUNT_OTHER_PLAN:
    'Dit speerpunt hoort bij een ander meerjarenplan. Kies een speerpunt uit het eigen plan.',
  TOO_MANY_ATTEMPTS:
    'Er is te vaak een verkeerd wachtwoord ingevuld. Wacht een kwartier en probeer het dan opnieuw.',
  UNAVAILABLE: 'Speerpunt is even niet bereikbaar. Wacht een minuut en probeer het opnieuw.',
  WRONG_CREDENTIALS: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
  YEAR_OUTSIDE_LOOPTIJD:
    'Dit jaar valt buiten de looptijd van het meerjarenplan. Kies een jaar dat er wel in valt.',
  NO_CONNECTION: 'Er is geen verbinding met Speerpunt. Controleer je internet en probeer het opnieuw.',
  UNKNOWN:
    'Er ging iets mis bij ons. Probeer het zo nog eens. Blijft het misgaan, geef dan de meldcode door.',
} as const satisfies Record<DomainErrorCode | TransportErrorCode, string>;
