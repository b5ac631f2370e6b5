export const plan = {
  state: {
    concept: 'Concept',
    aangeboden: 'Aangeboden',
    vastgesteld: 'Vastgesteld',
    afgesloten: 'Afgesloten',
  },
  stateText: {
    concept: 'De tekst kan nog wijzigen.',
    aangeboden: 'Het bestuur leest dit plan. De tekst staat vast.',
    vastgesteld: 'Het bestuur heeft dit plan vastgesteld.',
    afgesloten: 'Dit jaar is voorbij en afgesloten.',
  },
  kind: { meerjarenplan: 'Meerjarenplan', jaarplan: 'Jaarplan' },
} as const;
