import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { Kostenpost } from './list-begroting-rows.ts';

export type LineWords = {
  price: string | null;
  quantity: string | null;
  participants: string | null;
  /** What stands behind the description: the state of the quote and the kind of money. */
  tags: string[];
};

/** How a cost line reads: what one unit costs and how many, as the plan writes it. */
export const useLineWords = (subsidyCent: number | null): ((line: Kostenpost) => LineWords) => {
  const { t } = useTranslation();
  const format = useFormat();

  const price = (line: Kostenpost): string | null => {
    if (line.percentage !== null) {
      const percentage = format.number(line.percentage);
      return subsidyCent === null
        ? t('begroting.price.levyUnknown', { percentage })
        : t('begroting.price.levy', { percentage, amount: format.money(subsidyCent) });
    }
    if (line.priceCent !== null) {
      const amount = format.money(line.priceCent);
      if (line.priceUnit === 'per_uur') return t('begroting.price.perHour', { amount });
      return line.priceUnit === 'per_persoon' ? t('begroting.price.perPerson', { amount }) : amount;
    }
    if (line.agreedCent === null) return null;
    return t(line.agreedKind === 'staffelprijs' ? 'begroting.price.staffelprijs' : 'begroting.price.fixed');
  };

  const quantity = (line: Kostenpost): string | null => {
    if (line.quantity === null) return line.quantityText;
    const number = format.number(line.quantity);
    if (line.quantityText === null || line.quantityText === number) return number;
    return t('begroting.quantity.equals', { written: line.quantityText, number });
  };

  return line => ({
    price: price(line),
    quantity: quantity(line),
    participants: line.participants === null ? null : format.number(line.participants),
    tags: [
      ...(line.quote === 'geen' ? [] : [t(`begroting.quote.${line.quote}`)]),
      ...(line.moneyKind === 'programma' ? [] : [t(`begroting.moneyKind.${line.moneyKind}`)]),
    ],
  });
};
