import { CardTools } from './card-tools.tsx';
import { useJaarplan } from './jaarplan-context.ts';
import type { Activiteit, Progress, Result } from './jaarplan-view.ts';
import styles from './open-activiteit.module.css';
import { CardKeptTexts } from './orphaned-texts.tsx';
import { ProgressBlock } from './progress-block.tsx';
import { ReadFields } from './read-fields.tsx';
import { WriteFields } from './write-fields.tsx';

type OpenActiviteitProps = {
  activiteit: Activiteit;
  results: readonly Result[];
  progress: Progress | undefined;
};

/** All of an activity: to read, or where it may be written in, to change in its place. */
export const OpenActiviteit = ({ activiteit, results, progress }: OpenActiviteitProps) => {
  const { mayWrite } = useJaarplan();
  return (
    <div className={styles.body}>
      {mayWrite ? (
        <WriteFields activiteit={activiteit} results={results} />
      ) : (
        <>
          <CardTools activiteit={activiteit} />
          <CardKeptTexts activiteitId={activiteit.id} />
          <ReadFields activiteit={activiteit} results={results} />
        </>
      )}
      <ProgressBlock activiteit={activiteit} progress={progress} />
    </div>
  );
};
