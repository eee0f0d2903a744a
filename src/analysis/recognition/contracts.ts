import ts from 'typescript';
import { EFFECT_KINDS, type EffectKind } from '../../knowledge/library.ts';
import { getFunctionName } from '../program/syntax.ts';

/** What a JSDoc comment states of a function that inference can't see into. */
export type Contract =
  | { readonly states: 'effect'; readonly effect: EffectKind; readonly name: string }
  | { readonly states: 'no-effect' }
  | { readonly states: 'transaction' }
  | { readonly states: 'after-commit' }
  /** Its operations are meant to run outside a transaction around it. */
  | { readonly states: 'autonomous' };

/** A contract tag that can't be taken, and why. */
export interface InvalidContract {
  readonly tag: ts.JSDocTag;
  readonly problem: string;
}

/** The contract that a declaration carries (`@effect email`, `@effect none`, `@transaction`, `@afterCommit`, `@autonomous`). */
export function getContract(declaration: ts.Node): Contract | undefined {
  if (!mayHoldContracts(declaration.getSourceFile())) return undefined;
  for (const tag of ts.getJSDocTags(declaration)) {
    const read = readTag(tag, declaration);
    if (read !== undefined && 'states' in read) return read;
  }
  return undefined;
}

const holdsContracts = new WeakMap<ts.SourceFile, boolean>();

function mayHoldContracts(file: ts.SourceFile): boolean {
  let holds = holdsContracts.get(file);
  if (holds === undefined) holdsContracts.set(file, (holds = /@(effect|transaction|afterCommit|autonomous)\b/.test(file.text)));
  return holds;
}

/** The contract tags of a file that can't be taken. */
export function getInvalidContracts(file: ts.SourceFile): readonly InvalidContract[] {
  if (!/@effect\b/.test(file.text)) return [];
  const invalid: InvalidContract[] = [];
  const visit = (node: ts.Node): void => {
    // Tags are seen from the declaration and from the variable inside it; each is reported once.
    for (const tag of ts.getJSDocTags(node)) {
      const read = tag.parent.parent === node ? readTag(tag, node) : undefined;
      if (read !== undefined && 'problem' in read) invalid.push(read);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return invalid;
}

function readTag(tag: ts.JSDocTag, declaration: ts.Node): Contract | InvalidContract | undefined {
  switch (tag.tagName.text) {
    case 'transaction':
      return { states: 'transaction' };
    case 'afterCommit':
      return { states: 'after-commit' };
    case 'autonomous':
      return { states: 'autonomous' };
    case 'effect': {
      const [word = ''] = (ts.getTextOfJSDocComment(tag.comment) ?? '').trim().split(/\s+/);
      if (word === 'none') return { states: 'no-effect' };
      const effect = EFFECT_KINDS.find((kind) => kind === word);
      if (effect !== undefined) return { states: 'effect', effect, name: getFunctionName(declaration) ?? 'function' };
      return { tag, problem: `@effect takes one of ${EFFECT_KINDS.join(', ')} or none, not "${word}"` };
    }
    default:
      return undefined;
  }
}
