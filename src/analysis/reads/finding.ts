import type ts from 'typescript';
import type { Engine } from '../engine.ts';
import type { Step } from '../flow/facts.ts';
import { getPackageName } from '../program/places.ts';
import { getReads, type Read } from './reads.ts';

/** Something that is wrong with a read, by way of the calls that lead to it. */
interface Finding {
  readonly read: Read;
  readonly path: readonly Step[];
}

/** Where a finding is shown: at the read, or at the last call on the way to it that stands in a file of the program's own. */
export type Shown<Found> = Found & { readonly at: ts.Node };

type ReadsOf = (file: ts.SourceFile, engine: Engine) => readonly Read[];
type Find<Found> = (read: Read, engine: Engine) => readonly Found[];

/**
 * Creates the question what is wrong with the reads that a file is to speak of: its own, and those it runs in another package of the
 * workspace. Whoever lints that one sees the read, and not who asks for it.
 */
export function createFinder<Found extends Finding>(
  find: Find<Found>,
  readsOf: ReadsOf = getReads,
): (file: ts.SourceFile, engine: Engine) => readonly Shown<Found>[] {
  const known = new WeakMap<Engine, readonly Shown<Found>[]>();
  return (file, engine) => {
    const own = readsOf(file, engine).flatMap((read) => find(read, engine).map((found) => ({ ...found, at: read.call })));
    const others = known.get(engine) ?? findElsewhere(find, readsOf, engine);
    known.set(engine, others);
    return [...own, ...others.filter(({ at }) => at.getSourceFile() === file)];
  };
}

function findElsewhere<Found extends Finding>(find: Find<Found>, readsOf: ReadsOf, engine: Engine): readonly Shown<Found>[] {
  const { program } = engine;
  const roots = new Set(program.getRootFileNames());
  const isOwn = (file: ts.SourceFile): boolean => roots.has(file.fileName);
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && !isOwn(file) && getPackageName(file.fileName) === undefined)
    .flatMap((file) => readsOf(file, engine))
    .flatMap((read) => find(read, engine))
    .flatMap((found) => {
      const at = found.path.findLast(({ call }) => isOwn(call.getSourceFile()))?.call;
      return at === undefined ? [] : [{ ...found, at }];
    });
}
