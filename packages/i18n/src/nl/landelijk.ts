export const landelijk = {
  title: 'Gedeelde plannen',
  emptyTitle: 'Er is nog niets gedeeld',
  emptyText:
    'Delen kan in deze versie nog niet. Straks kiest een netwerk zelf welk plan het deelt; tot dan zie je hier geen tekst en geen bedrag van een netwerk.',
  laterTitle: 'Wat hier komt',
  laterText:
    'Naast elkaar wat netwerken deelden: hun thema’s, speerpunten en activiteiten per landelijk kernthema, met het geld dat ervoor begroot is.',
} as const;
