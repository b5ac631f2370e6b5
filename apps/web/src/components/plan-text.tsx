import type { ElementType, ReactNode } from 'react';

type PlanTextProps = { as?: ElementType; className?: string; id?: string; children: ReactNode };

/** Words from the database. Plans are written in Dutch, and are to be pronounced so in the English interface too. */
export const PlanText = ({ as: Tag = 'span', children, ...rest }: PlanTextProps) => (
  <Tag lang="nl" {...rest}>
    {children}
  </Tag>
);
