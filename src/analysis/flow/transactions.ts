import ts from 'typescript';
import { getContract } from '../recognition/contracts.ts';
import type { Engine } from '../engine.ts';
import { isFill } from './cache-fills.ts';
import {
  type CallFact,
  type EffectFact,
  type Finding,
  type Handling,
  isByEvent,
  type OperationFact,
  type Step,
  type Transaction,
} from './facts.ts';
import { identify } from '../recognition/identity.ts';
import type { Enclosed } from './middleware/middleware.ts';
import { relate, type Relation } from './clients/relations.ts';
import { getRemedy, type Remedy } from './clients/remedies.ts';
import type { Runner } from './run.ts';
import { getSqlBoundary } from '../program/sql.ts';
import {
  type Body,
  getArguments,
  getCalleeExpression,
  getEnclosingBody,
  getLeadingText,
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

/** An operation inside a transaction, with the place in the file where it is to be reported. */
export interface TransactionOperation {
  /** What to mark: the callee of the call inside the transaction, or the name of the function that is handed to it. */
  readonly node: ts.Node;
  readonly fact: OperationFact;
  /** How what it runs on stands to the transaction. */
  readonly relation: Relation;
  readonly transaction: Transaction;
  /** The calls from the one inside the transaction to the operation itself. */
  readonly path: readonly Step[];
  /** What mends it, as far as that can be seen. */
  readonly remedy: () => Remedy | undefined;
}

/** What code of a file reaches inside transactions, and where in the file that is. */
export type Placed = Finding & { readonly node: ts.Node };

/** What code of a file reaches inside transactions, in the order it is met. */
export function getFindings(file: ts.SourceFile, runner: Runner, enclosed: readonly Enclosed[]): readonly Placed[] {
  const findings = [
    ...getRoots(file, runner).flatMap((root) => runner.runRoot(root).findings),
    ...enclosed
      .filter(({ handler }) => handler.node.getSourceFile() === file)
      .flatMap(({ handler, transaction }) => runner.runInside(handler, transaction)),
  ];
  return findings.flatMap((finding) => {
    const { fact, path, references } = finding;
    // It takes part in its transaction; more can't be said of it.
    if (fact.kind === 'operation' && fact.isUnseen === true) return [];
    const node = [getMark(path[0]), ...[...references].reverse()].find((place) => place?.getSourceFile() === file);
    return node === undefined ? [] : [{ ...finding, node }];
  });
}

/** The effects among the findings, one for each place and kind of effect, in the order of the file. */
export function getEffects(findings: readonly Placed[]): readonly TransactionEffect[] {
  const effects = findings.flatMap(({ fact, node, transaction, path }) =>
    fact.kind === 'effect' && !(fact.effect === 'cache' && path.some(({ call }) => isCallNode(call) && isFill(call)))
      ? [{ fact, node, transaction, path, handling: fact.handling }]
      : [],
  );
  // A path by way of an event does not stand in for one without.
  return pick(effects, ({ node, fact, path }) => `${node.pos} ${fact.effect} ${fact.access} ${isByEvent(path)}`);
}

/** The operations among the findings, one for each place and relation, in the order of the file; what listeners of an event do is theirs. */
export function getOperations(findings: readonly Placed[], engine: Engine): readonly TransactionOperation[] {
  const operations = findings.flatMap(({ fact, node, transaction, around, path }) =>
    fact.kind === 'operation' && !isByEvent(path) && !isBatched(path[0]?.call, engine)
      ? [
          {
            fact,
            node,
            transaction,
            path,
            relation: relate(fact, [transaction, ...around], engine),
            remedy: () => getRemedy(fact, { path, transaction }, engine),
          },
        ]
      : [],
  );
  return pick(operations, ({ node, relation, fact }) => `${node.pos} ${relation} ${fact.operation === 'transaction'}`);
}

/** `$transaction([first, second])`: what stands in the list is sent by the call that takes the list. */
export function isBatched(call: ts.Node | undefined, engine: Engine): boolean {
  let node = call;
  while (node !== undefined && !ts.isStatement(node) && !ts.isAwaitExpression(node)) {
    const around: ts.Node = node.parent;
    if (ts.isCallExpression(around) && around.expression !== node && ts.isArrayLiteralExpression(node)) {
      const fact = identify(around, engine).match?.fact;
      return fact !== undefined && ('transaction' in fact || 'operation' in fact);
    }
    node = around;
  }
  return false;
}

/** Of all that have the same key the one that is easiest to follow, in the order of the file. */
function pick<T extends Pick<Placed, 'node' | 'fact' | 'path'>>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    const known = found.get(key);
    if (known === undefined || weigh(one.fact, one.path) < weigh(known.fact, known.path)) found.set(key, one);
  }
  return [...found.values()].sort((left, right) => left.node.pos - right.node.pos);
}

/** What happens every day before what happens on failure, what is waited for before what is not, the shorter way before the longer. */
function weigh({ isFallback = false, handling }: CallFact, path: readonly Step[]): number {
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
      const isTag = ts.isTaggedTemplateExpression(node) && getSqlBoundary(getLeadingText(node.template) ?? '') === 'begin';
      const mayMatter =
        isTag ||
        (name !== undefined &&
          (index.mayBegin(name) ||
            (index.mayOpen(name) && getArguments(node).length > 0) ||
            catalogue.rows(name).some(({ fact }) => 'sql' in fact)));
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
