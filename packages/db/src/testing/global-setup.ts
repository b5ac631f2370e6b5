import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './test-server.ts';
import { prepareTestCluster, type TestCluster } from './test-template.ts';

declare module 'vitest' {
  // An interface, because a type alias cannot add to one of vitest.
  interface ProvidedContext {
    testCluster: TestCluster;
  }
}

let server: TestServer | undefined;
let leave: (() => Promise<boolean>) | undefined;

export const setup = async (project: TestProject): Promise<void> => {
  server = await startTestServer();
  const prepared = await prepareTestCluster(server.superUrl);
  leave = prepared.leave;
  project.provide('testCluster', prepared.cluster);
};

export const teardown = async (): Promise<void> => {
  const last = await leave?.();
  if (last !== false) await server?.stop();
};
