import { IconCircleCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import styles from './page-header.module.css';

export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'kept' }
  | { kind: 'failed' };

/** How the writing stands with the server: saving, saved at, kept on this device, or not saved. */
export const SavedNote = ({ state }: { state: SaveState }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words = {
    idle: '',
    saving: t('common.saving'),
    saved: state.kind === 'saved' ? t('common.savedAt', { time: format.time(state.at) }) : '',
    kept: t('common.keptHere'),
    failed: t('common.notSaved'),
  }[state.kind];
  const worry = state.kind === 'kept' || state.kind === 'failed';
  const Icon = worry ? IconCloudOff : state.kind === 'saving' ? IconLoader2 : IconCircleCheck;
  return (
    <span role="status" className={`${styles.note} ${worry ? styles.kept : ''}`}>
      {state.kind === 'idle' ? null : <Icon size={18} stroke={1.7} aria-hidden="true" />}
      {words}
    </span>
  );
};
