import './zod-config.ts';
import './app/styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './app/root.tsx';
import { startI18n } from './lib/i18n.ts';
import { nonce } from './nonce.ts';

const container = document.getElementById('root');
if (!container) throw new Error('No #root in index.html');

await startI18n();

createRoot(container).render(
  <StrictMode>
    <Root nonce={nonce} />
  </StrictMode>,
);
