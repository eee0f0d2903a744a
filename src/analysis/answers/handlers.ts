import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { type Body, type FunctionNode, getDecoratorName, getMemberName, isFunctionNode } from '../program/syntax.ts';
import { findDecorator } from '../recognition/declared.ts';
import { findExported, findTyped } from './exported.ts';
import type { Handler, HandlerFacts } from './handler.ts';
import { findMapped } from './mapped.ts';
import { findReferenced, findRegistered, getText } from './registered.ts';

const known = new WeakMap<Engine, Map<Body, { readonly handler: Handler | undefined }>>();

/** The handler that a function is whose returned value is the answer; undefined for every other function. */
export function getHandler(body: Body, engine: Engine): Handler | undefined {
  const handlers = known.get(engine) ?? new Map<Body, { readonly handler: Handler | undefined }>();
  known.set(engine, handlers);
  const found = handlers.get(body) ?? { handler: isFunctionNode(body) ? findHandler(body, engine) : undefined };
  handlers.set(body, found);
  return found.handler;
}

function findHandler(body: FunctionNode, engine: Engine): Handler | undefined {
  const facts = engine.catalogue.libraries.flatMap((library) =>
    library.handlers === undefined ? [] : [{ library, handlers: library.handlers }],
  );
  return (
    findDecorated(body, facts, engine) ??
    findRegistered(body, body, engine, 0) ??
    findMapped(body, facts, engine) ??
    findExported(body, facts, engine) ??
    findTyped(body, facts, engine) ??
    findReferenced(body, engine)
  );
}

/** `@Get() list() { … }` */
function findDecorated(body: FunctionNode, facts: readonly HandlerFacts[], engine: Engine): Handler | undefined {
  const member = ts.isArrowFunction(body) || ts.isFunctionExpression(body) ? body.parent : body;
  if (!ts.isClassLike(member.parent) || !ts.canHaveDecorators(member)) return undefined;
  const own = ts.getDecorators(member) ?? [];
  const all = [...own, ...(ts.getDecorators(member.parent) ?? [])];
  const decorators = all.flatMap((decorator) => getMemberName(getDecoratorName(decorator)) ?? []);
  for (const decorator of own) {
    const row = facts.find(({ handlers }) => findDecorator(decorator, handlers.decorators ?? [], engine) !== undefined);
    if (row === undefined) continue;
    return {
      body,
      library: row.library,
      decorators,
      verb: getMemberName(getDecoratorName(decorator)),
      route: getText(ts.isCallExpression(decorator.expression) ? decorator.expression.arguments[0] : undefined),
    };
  }
  return undefined;
}
