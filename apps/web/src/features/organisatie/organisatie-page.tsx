import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { QueryStates } from '../../components/query-states.tsx';
import { useHashTarget } from '../../components/use-hash-target.ts';
import { useNetwerk } from '../../lib/sessie.ts';
import { type ApiOutput, trpc } from '../../lib/trpc.ts';
import { DeelnetwerkenSection } from './deelnetwerken-section.tsx';
import { GremiaSection } from './gremia-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { NetwerkFacts } from './netwerk-facts.tsx';
import styles from './organisatie.module.css';
import { OrganisatiesSection } from './organisaties-section.tsx';
import { PageContents } from './page-contents.tsx';
import { PeopleSection } from './people-section.tsx';

export type OrganisatieData = ApiOutput['organisatie']['get'];

const Content = ({ data }: { data: OrganisatieData }) => {
  useHashTarget(true);
  return (
    <div className={styles.content}>
      <NetwerkFacts data={data} />
      <PageContents />
      <PeopleSection data={data} />
      <DeelnetwerkenSection data={data} />
      <HoursSection data={data} />
      <OrganisatiesSection data={data} />
      <GremiaSection data={data} />
    </div>
  );
};

/** Who the network is: people, deelnetwerken with their money and hours, organisations and gremia. */
export const OrganisatiePage = () => {
  const { t } = useTranslation();
  const { name, slug } = useNetwerk();
  const query = useQuery(trpc.organisatie.get.queryOptions({ netwerk: slug }));
  return (
    <PageLayout>
      <PageHeader title={t('organisatie.title')} place={name} />
      <QueryStates query={query} lines={9}>
        {data => <Content data={data} />}
      </QueryStates>
    </PageLayout>
  );
};
