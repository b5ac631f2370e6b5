import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** The API behind the development server; API_URL points elsewhere. */
const api = loadEnv('', '.', 'API_').API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/trpc': api, '/api': api, '/readyz': api } },
  build: {
    target: 'baseline-widely-available',
    sourcemap: false,
    assetsDir: 'assets',
    reportCompressedSize: true,
  },
});
