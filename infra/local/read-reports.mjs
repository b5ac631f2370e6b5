import { existsSync, readFileSync } from 'node:fs';

const skipped = 'Overgeslagen: een test die niet draait, telt als mislukt.';

/** Reads vitest's JSON: each test is a check, and so is a file that could not be loaded. */
export function readVitestReport(name, file) {
  const result = { passed: 0, failures: [] };
  for (const suite of readJson(file)?.testResults ?? []) {
    const where = `${name} ${suite.name.split('/').slice(-2).join('/')}`;
    const failed = [];
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') result.passed++;
      else
        failed.push({
          name: `${where} › ${test.fullName}`,
          message: toMessage(test.failureMessages).split('\n    at ')[0],
        });
    }
    if (suite.status === 'failed' && failed.length === 0)
      failed.push({ name: where, message: suite.message });
    result.failures.push(...failed);
  }
  return result;
}

/** Reads Playwright's JSON: each test in each project is a check, and so is an error outside a test. */
export function readPlaywrightReport(name, file) {
  const report = readJson(file);
  const result = { passed: 0, failures: [] };
  for (const error of report?.errors ?? []) result.failures.push({ name, message: error.message ?? '' });
  for (const suite of report?.suites ?? []) readSuite(suite, name, result);
  return result;
}

function readSuite(suite, path, result) {
  const here = `${path} › ${suite.title}`;
  for (const inner of suite.suites ?? []) readSuite(inner, here, result);
  for (const spec of suite.specs ?? []) {
    for (const { status, results } of spec.tests) {
      const messages = results.flatMap(attempt => attempt.errors.map(error => error.message ?? ''));
      if (status === 'expected') result.passed++;
      else result.failures.push({ name: `${here} › ${spec.title}`, message: toMessage(messages) });
    }
  }
}

function toMessage(messages) {
  return messages?.length ? messages.join('\n') : skipped;
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
