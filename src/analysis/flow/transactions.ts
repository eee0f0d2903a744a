import ts from 'typescript';
import { getContract } from '../recognition/contracts.ts';
import { type EffectFact, type Handling, isByEvent, type Step, type Transaction } from './facts.ts';
import type { Enclosed } from './middleware.ts';
import type { Runner } from './run.ts';
import {
  type Body,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getMemberName,
  isCallNode,
  isFunctionNode,
} from '../program/syntax.ts';

/** An effect inside a transaction, with the place in the file where it is to be reported. */
export interface TransactionEffect {
  /** What to mark: the callee of the call inside the transaction, or the name of the function that is handed to it. */
  readonly node: ts.Node;
  readonly fact: EffectFact;
  readonly handling: Handling;
  readonly transaction: Transaction;
  /** The calls from the one inside the transaction to the effect itself. */
  readonly path: readonly Step[];
}

/** The effects that code of a file reaches inside transactions, one for each place and kind of effect, in the order of the file. */
export function getTransactionEffects(file: ts.SourceFile, runner: Runner, enclosed: readonly Enclosed[]): readonly TransactionEffect[] {
  const found = new Map<string, TransactionEffect>();
  const runs = [
    ...getRoots(file, runner).map((root) => () => runner.runRoot(root).findings),
    ...enclosed
      .filter(({ handler }) => handler.node.getSourceFile() === file)
      .map(
        ({ handler, transaction }) =>
          () =>
            runner.runInside(handler, transaction),
      ),
  ];
  for (const run of runs) {
    for (const { fact, transaction, path, references } of run()) {
      const node = [getMark(path[0]), ...[...references].reverse()].find((place) => place?.getSourceFile() === file);
      if (node === undefined) continue;
      // A path by way of an event does not stand in for one without.
      const key = `${node.pos} ${fact.effect} ${fact.access} ${isByEvent(path)}`;
      const known = found.get(key);
      if (known === undefined || weigh(fact, path) < weigh(known.fact, known.path))
        found.set(key, { node, fact, handling: fact.handling, transaction, path });
    }
  }
  return [...found.values()].sort((left, right) => left.node.pos - right.node.pos);
}

/** What happens every day before what happens on failure, what is waited for before what is not, the shorter way before the longer. */
function weigh({ isFallback = false, handling }: EffectFact, path: readonly Step[]): number {
  return (isFallback ? 2000 : 0) + (handling === 'awaited' ? 0 : 1000) + path.length;
}

function getMark(step: Step | undefined): ts.Node | undefined {
  if (step === undefined || !isCallNode(step.call)) return step?.call;
  return ts.isNewExpression(step.call) ? step.call.expression : getCalleeExpression(step.call);
}

/** The outermost bodies of a file in which something may open or begin a transaction. */
function getRoots(file: ts.SourceFile, { engine: { index, catalogue } }: Runner): readonly Body[] {
  const roots = new Set<Body>();
  const addRoot = (node: ts.Node): void => {
    roots.add(getEnclosingBody(node));
  };
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && !ts.isNewExpression(node)) {
      const name = getMemberName(getCalleeExpression(node));
      const mayMatter =
        name !== undefined &&
        (index.mayBegin(name) ||
          (index.mayOpen(name) && getArguments(node).length > 0) ||
          catalogue.rows(name).some(({ fact }) => 'sql' in fact));
      if (mayMatter) addRoot(node);
    }
    if (isFunctionNode(node) && getContract(node)?.states === 'transaction') roots.add(node);
    if (ts.isDecorator(node)) {
      const name = getMemberName(ts.isCallExpression(node.expression) ? node.expression.expression : node.expression);
      if (name !== undefined && (catalogue.mentionsDecorator(name) || index.mayOpen(name))) {
        if (isFunctionNode(node.parent)) roots.add(node.parent);
        else if (ts.isClassLike(node.parent))
          for (const member of node.parent.members) if (ts.isMethodDeclaration(member) && isFunctionNode(member)) roots.add(member);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...roots];
}
