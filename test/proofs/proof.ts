/**
 * Proves the samples of a page: the text that people read is run against a real PostgreSQL, and what is then in the database, and
 * what has left it, must be what the page says.
 */
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages, readSamples, type Sample } from '../samples.ts';
import { inScene, type Scene } from './scene.ts';

/** Plain values that tell damage from its absence. */
export type Facts = Readonly<Record<string, unknown>>;

/** How to play the samples of one name, and what comes of it. */
export interface Proof {
  readonly play: (scene: Scene) => Promise<Facts>;
  readonly wrong?: Facts;
  readonly right?: Facts;
  /** The databases that the sample connects to. */
  readonly databases?: readonly string[];
}

/** Why samples cannot be run. */
export interface NotRun {
  readonly notRun: string;
}

/** Tests every sample of the page of a rule; each must have a proof, and each proof a sample. */
export function prove(rule: string, proofs: Readonly<Record<string, Proof | NotRun>>): void {
  const page = pages().find((path) => basename(path, '.md') === rule);
  if (page === undefined) throw new Error(`${rule} has no page`);
  const samples = readSamples(page).filter(({ language }) => language === 'ts');

  describe(rule, () => {
    test('proves each sample of its page', () => {
      const isProved = ({ name = '', mark }: Sample) => {
        const proof = proofs[name];
        return proof !== undefined && ('notRun' in proof || (mark === 'wrong' ? proof.wrong : proof.right) !== undefined);
      };
      expect(samples.filter((sample) => !isProved(sample)).map(titleOf)).toEqual([]);
      expect(new Set(samples.map(({ name }) => name))).toEqual(new Set(Object.keys(proofs)));
      expect(new Set(samples.map(titleOf)).size, 'two samples of one title').toBe(samples.length);
    });

    for (const sample of samples) {
      const proof = proofs[sample.name ?? ''];
      if (proof === undefined || 'notRun' in proof) continue;
      test(titleOf(sample), async () => {
        const facts = await inScene(sample.text, proof.databases ?? ['app'], proof.play);
        expect(facts).toEqual(sample.mark === 'wrong' ? proof.wrong : proof.right);
      });
    }
  });
}

function titleOf({ mark, name }: Sample): string {
  return `${mark}: ${name}`;
}
