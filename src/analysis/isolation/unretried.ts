import ts from 'typescript';
import type { Library } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { type CallNode, getCalleeExpression, getMemberName, getRowName, isCallNode } from '../program/syntax.ts';
import { identify } from '../recognition/identity.ts';
import { getLevel, getLevelOfStatement, type Level } from './levels.ts';
import { isRetried } from './retries.ts';

/** A transaction that its database may refuse, and that nobody begins again. */
export interface Unretried {
  /** What to mark: the callee of what opens it, or its decorator. */
  readonly node: ts.Node;
  readonly level: Level;
  /** The library that opens it. */
  readonly library: Library | undefined;
}

/** The transactions of a file at a level that needs a retry, and without one, in the order of the file. */
export function getUnretried(file: ts.SourceFile, engine: Engine): readonly Unretried[] {
  // Whoever asks for such a level names it, or the option that takes it.
  if (!/serializable|repeatable.?read|isolation/i.test(file.text)) return [];
  const found: Unretried[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (ts.isDecorator(node)) visitDecorator(node);
    else if (isCallNode(node) && !ts.isNewExpression(node)) visitCall(node);
  };
  const visitCall = (call: CallNode): void => {
    const opened = getOpened(call, engine);
    if (opened !== undefined && !isRetried(call, engine)) found.push({ node: getCalleeExpression(call), ...opened });
  };
  const visitDecorator = (decorator: ts.Decorator): void => {
    const level = getLevel(decorator, engine);
    const library = level === undefined ? undefined : getDecoratorLibrary(decorator, engine);
    if (level !== undefined && library !== undefined && !isRetried(decorator, engine))
      found.push({ node: decorator.expression, level, library });
  };
  visit(file);
  return found;
}

/** The transaction that a call opens, where it names a level that needs a retry. */
function getOpened(call: CallNode, engine: Engine): Omit<Unretried, 'node'> | undefined {
  const name = getRowName(call);
  const mayOpen = engine.catalogue.rows(name ?? '').some(({ fact }) => 'transaction' in fact || 'begin' in fact || 'sql' in fact);
  const level = mayOpen ? (getLevelOfStatement(call) ?? getLevel(call, engine)) : undefined;
  const match = level === undefined ? undefined : identify(call, engine).match;
  if (level === undefined || match === undefined) return undefined;
  const { fact, library } = match;
  const opens =
    'sql' in fact
      ? getLevelOfStatement(call) !== undefined
      : 'begin' in fact || ('transaction' in fact && fact.transaction.retried !== true);
  return opens ? { level, library } : undefined;
}

/** The library that a decorator which opens a transaction is of. */
function getDecoratorLibrary({ expression }: ts.Decorator, engine: Engine): Library | undefined {
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  const name = getMemberName(callee);
  const symbol = name !== undefined && engine.catalogue.mentionsDecorator(name) ? getSymbol(callee, engine) : undefined;
  if (symbol === undefined) return undefined;
  for (const declaration of getOrigins(symbol, engine)) {
    const found = engine.catalogue.decorator(getPlace(declaration), symbol.name);
    if (found !== undefined) return found.library;
  }
  return undefined;
}
