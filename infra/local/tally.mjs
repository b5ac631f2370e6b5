/** Collects what passed and what failed; the last line that it prints is the result that others read. */
export function createTally() {
  const failures = [];
  let passed = 0;
  return {
    add(result) {
      passed += result.passed;
      for (const failure of result.failures) {
        failures.push(failure);
        console.log(`\n✗ ${failure.name}\n${stripColour(failure.message)}`);
      }
      if (result.details) console.log(stripColour(result.details));
    },
    finish() {
      if (failures.length > 0)
        console.log(`\nMislukt:\n${failures.map(({ name }) => `  ✗ ${name}`).join('\n')}`);
      console.log(`\n${passed} passed, ${failures.length} failed`);
      return failures.length === 0 && passed > 0 ? 0 : 1;
    },
  };
}

export function toFailure(name, message) {
  return { passed: 0, failures: [{ name, message }] };
}

/** A tool such as lint or the compiler counts as one check. */
export function readExit(name, { code, output }) {
  return code === 0 ? { passed: 1, failures: [] } : toFailure(name, output);
}

/** What a runner's report cannot tell: that it crashed, or that it ran nothing. */
export function checkRunner(name, { code, output }, result) {
  if (result.failures.length > 0) return result;
  if (code !== 0)
    result.failures.push({ name: `${name}: de testrunner stopte met ${code}`, message: output });
  else if (result.passed === 0) result.failures.push({ name: `${name}: geen enkele test`, message: output });
  return result;
}

function stripColour(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal colour begins
  return text.replaceAll(/\u001b\[[\d;]*m/g, '');
}
