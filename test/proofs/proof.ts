/**
 * Proves the samples of a page: the text that people read is run against a real PostgreSQL, and what is then in the database, and
 * what has left it, must be what the page says.
 */
import { existsSync } from 'node:fs';
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

/** Tests every named sample of the page of a rule; each must have a proof, and each proof a sample. */
export function prove(rule: string, proofs: Readonly<Record<string, Proof>>): void {
  const page = [...pages(), ...pages('test/proofs/pending-pages')].find((path) => existsSync(path) && basename(path, '.md') === rule);
  if (page === undefined) throw new Error(`${rule} has no page`);
  const samples = readSamples(page).filter(({ language }) => language === 'ts');
  const label = ({ mark, name }: Pick<Sample, 'mark' | 'name'>) => `${mark}: ${name}`;

  describe(rule, () => {
    test('proves each sample of its page', () => {
      const proved = Object.entries(proofs).flatMap(([name, { wrong, right }]) => [
        ...(wrong ? [label({ mark: 'wrong', name })] : []),
        ...(right ? [label({ mark: 'right', name })] : []),
      ]);
      expect(proved.sort()).toEqual(samples.map(label).sort());
    });

    for (const sample of samples) {
      const proof = proofs[sample.name ?? ''];
      const expected = sample.mark === 'wrong' ? proof?.wrong : proof?.right;
      if (proof && expected)
        test(label(sample), async () => {
          expect(await inScene(sample.text, proof.databases ?? ['app'], proof.play)).toEqual(expected);
        });
    }
  });
}
