import { LoadingState } from '../components/loading-state.tsx';
import { PageLayout } from '../components/page-layout.tsx';

export const RoutePending = () => (
  <PageLayout>
    <LoadingState />
  </PageLayout>
);
