import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { libraries } from '../src/knowledge/index.ts';
import type { Library } from '../src/knowledge/library.ts';
import { type Exceptions, findUnknownNames, fits, isKnown } from './knowledge/check.ts';
import { readDeclared } from './knowledge/declared.ts';
import { samples } from './knowledge/programs.ts';
import { recogniseSamples } from './knowledge/recognise.ts';

const EXCEPTIONS: Exceptions = {
  // Other packages re-export these, or other majors of a package declare things there.
  packages: ['@aws-sdk/lib-dynamodb', '@smithy/smithy-client', 'node-fetch'],
  names: {
    TypeORM: ['getCustomRepository', 'exist', 'findByIds', 'findOneById'],
    'pg-boss': ['getQueueSize'],
    Stripe: ['Webhooks'],
    'AWS SDK': [
      'BatchGetItemCommand',
      'DescribeTableCommand',
      'LookupEventsCommand',
      'QueryCommand',
      'ReceiveMessageCommand',
      'ScanCommand',
      'SearchCommand',
      'TestStateCommand',
      'ValidateStateMachineDefinitionCommand',
      'VerifyCommand',
    ],
  },
};

/** Declarations of which every member must be known, and the members that do nothing we speak of. */
const COMPLETE: readonly { library: string; in: string; container: string; but: string }[] = [];

const declared = readDeclared(samples.map(({ program }) => program));
const declaring = libraries.map((library) => [library.name, library] as const);

describe.each(declaring)('what we know of %s', (_name, library) => {
  test('is said of names that its packages declare', () => {
    const rows = library.calls.map((fact, row) => ({ fact, row })).filter(({ fact }) => fact.package !== undefined);
    const unknown = rows.flatMap(({ fact, row }) => findUnknownNames(library, fact, declared, EXCEPTIONS).map((problem) => `row ${row}: ${problem}`));
    expect(unknown).toEqual([]);
  });

  test('is all of it data', () => {
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });
});

test('no library is left out of the index', () => {});

describe.each(samples)('$file', ({ file, program }) => {
  const found = recogniseSamples(program, file, libraries);
  test('has samples', () => {
    expect(found.length).toBeGreaterThan(10);
  });

  test(`${basename(file)} is recognised, line by line`, () => {
    const show = (what: 'expected' | 'actual'): string[] => found.map((sample) => `${sample.line} ${sample.text} // ${sample[what]}`);
    expect(show('actual')).toEqual(show('expected'));
  });
});
