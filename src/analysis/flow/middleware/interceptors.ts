import ts from 'typescript';
import type { WrapperFact } from '../../../knowledge/library.ts';
import type { Engine } from '../../engine.ts';
import { getMember } from '../../program/classes.ts';
import { isBeside } from '../../program/mentions.ts';
import { getPlace } from '../../program/places.ts';
import { getOrigins, getSymbol } from '../../program/symbols.ts';
import { testOf } from '../../recognition/catalogue.ts';
import { findDecorator, isDeclaredIn } from '../../recognition/declared.ts';
import { toFunction } from '../../program/implementations.ts';
import {
  type CallNode,
  type FunctionNode,
  getArguments,
  getDecoratorName,
  getEnclosingBody,
  getFunctionName,
  getReturns,
  isWithin,
  getMemberName,
  isCallNode,
  getCalleeExpression,
  isFunctionNode,
} from '../../program/syntax.ts';
import { type FunctionValue, getAlternatives } from '../../values/values.ts';
import { isConsumed } from '../effects.ts';
import { type Enclosed, getTransaction, type Layer, mayOpen } from './middleware.ts';

/** The methods of a program around which a decorator puts something that runs them inside a transaction. */
export function findIntercepted(engine: Engine): readonly Enclosed[] {
  const names = new Set(engine.catalogue.libraries.flatMap(({ wrappers = [] }) => wrappers.map(({ name }) => name)));
  const decorated = [...names]
    .flatMap((name) => engine.index.decorators(name))
    .flatMap((decorator) => encloseDecorated(decorator, getLayers(decorator.expression, decorator, engine), engine));
  const composed = [...names]
    .flatMap((name) => engine.index.calls(name))
    .flatMap((call) => {
      const layers = ts.isDecorator(call.parent) ? [] : getLayers(call, call, engine);
      return layers.length === 0 ? [] : getComposed(call, engine).flatMap((decorator) => encloseDecorated(decorator, layers, engine));
    });
  return [...decorated, ...composed, ...findEverywhere(engine)];
}

function encloseDecorated(decorator: ts.Decorator, layers: readonly Layer[], engine: Engine): readonly Enclosed[] {
  if (layers.length === 0) return [];
  return getDecorated(decorator).flatMap((handler) => {
    const transaction = getTransaction(layers, handler, engine);
    return transaction === undefined ? [] : [{ handler, transaction }];
  });
}

/** The decorators that a function of the project makes of others: `const Transaction = () => applyDecorators(UseInterceptors(…))`. */
function getComposed(call: CallNode, engine: Engine): readonly ts.Decorator[] {
  const maker = getEnclosingBody(call);
  const name = ts.isSourceFile(maker) ? undefined : getFunctionName(maker);
  if (name === undefined || !getReturns(maker).some((value) => isWithin(call, value))) return [];
  return engine.index.decorators(name).filter((decorator) => {
    const symbol = getSymbol(getDecoratorName(decorator), engine);
    const declarations = symbol === undefined ? [] : getOrigins(symbol, engine);
    return declarations.some((declaration) => toFunction(declaration, engine) === maker);
  });
}

/** The handlers of a program where something that runs them inside a transaction is put around all of them. */
function findEverywhere(engine: Engine): readonly Enclosed[] {
  return engine.catalogue.libraries.flatMap(({ wrappers = [], handlers }) =>
    wrappers.flatMap((fact) => {
      const layers = getGlobalLayers(fact, engine);
      const rows = handlers?.decorators ?? [];
      if (layers.length === 0 || rows.length === 0) return [];
      const methods = engine.index
        .decoratorNames()
        .filter((name) => rows.some((row) => testOf(row.name)(name)))
        .flatMap((name) => engine.index.decorators(name))
        .filter((decorator) => findDecorator(decorator, rows, engine) !== undefined);
      return methods.flatMap(({ parent }) => {
        if (!isFunctionNode(parent) || !ts.isClassLike(parent.parent)) return [];
        const handler = toValue(parent, parent.parent);
        const around = layers.filter(({ opener }) => isBeside(parent.getSourceFile(), opener.getSourceFile(), engine));
        const transaction = getTransaction(around, handler, engine);
        return transaction === undefined ? [] : [{ handler, transaction }];
      });
    }),
  );
}

/** `app.useGlobalInterceptors(new TransactionInterceptor())`, `{ provide: APP_INTERCEPTOR, useClass: TransactionInterceptor }` */
function getGlobalLayers(fact: WrapperFact, engine: Engine): readonly Layer[] {
  const { everywhere } = fact;
  if (everywhere === undefined) return [];
  const isFrom = (expression: ts.Expression): boolean => isDeclaredIn(getSymbol(expression, engine), everywhere, engine);
  const called = engine.index
    .calls(everywhere.call)
    .filter((call) => isFrom(getCalleeExpression(call)))
    .flatMap((call) => toLayers(getArguments(call), fact, call, engine));
  const provided = engine.index.providers().flatMap((provider) => {
    const [token, type] = ['provide', 'useClass'].map((name) => getValue(provider, name));
    return token?.getText() === everywhere.token && type !== undefined && isFrom(token) ? toLayers([type], fact, provider, engine) : [];
  });
  // One that hands some requests on without a transaction does not say which these are.
  return [...called, ...provided].filter(({ value }) => countCalls(value.node, fact) === 1);
}

function getValue(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const member = literal.properties.find((property) => property.name?.getText() === name);
  return member !== undefined && ts.isPropertyAssignment(member) ? member.initializer : undefined;
}

function countCalls(method: ts.Node, { next }: WrapperFact): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && getMemberName(getCalleeExpression(node)) === next.property) count++;
    ts.forEachChild(node, visit);
  };
  visit(method);
  return count;
}

function getWrapper(expression: ts.Expression, engine: Engine): WrapperFact | undefined {
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  const symbol = getSymbol(callee, engine);
  const declarations = symbol === undefined ? [] : getOrigins(symbol, engine);
  return declarations.map((declaration) => engine.catalogue.wrapper(getPlace(declaration), symbol?.name ?? '')?.fact).find(Boolean);
}

/** The methods of the classes (or objects) that a decorator names. */
function getLayers(expression: ts.Expression, opener: ts.Node, engine: Engine): readonly Layer[] {
  const fact = getWrapper(expression, engine);
  return fact === undefined || !ts.isCallExpression(expression) ? [] : toLayers(expression.arguments, fact, opener, engine);
}

function toLayers(given: readonly ts.Expression[], fact: WrapperFact, opener: ts.Node, engine: Engine): readonly Layer[] {
  const frame = engine.unevaluatedFrame(getEnclosingBody(opener));
  return given.flatMap((argument) => {
    const named = getSymbol(argument, engine)?.valueDeclaration;
    const types =
      named !== undefined && ts.isClassLike(named)
        ? [named]
        : getAlternatives(engine.evaluate(argument, frame, [])).flatMap((value) => (value.kind === 'instance' ? [value.type] : []));
    return types.flatMap((type) => {
      const method = getMember(type, fact.method, engine);
      if (method === undefined || !isFunctionNode(method) || !mayOpen(method, engine) || isLeftLazy(method, fact, engine)) return [];
      return [{ value: toValue(method, type), next: fact.next, opener }];
    });
  });
}

/** The method under a decorator; of a class its handlers, which carry decorators themselves. */
function getDecorated({ parent }: ts.Decorator): readonly FunctionValue[] {
  if (!ts.isClassLike(parent)) return isFunctionNode(parent) && ts.isClassLike(parent.parent) ? [toValue(parent, parent.parent)] : [];
  return parent.members.flatMap((member) =>
    ts.isMethodDeclaration(member) && isFunctionNode(member) && (ts.getDecorators(member) ?? []).length > 0
      ? [toValue(member, parent)]
      : [],
  );
}

function toValue(node: FunctionNode, type: ts.ClassLikeDeclaration): FunctionValue {
  return { kind: 'function', node, frame: undefined, self: { kind: 'instance', type }, origin: node };
}

/** `transaction(async () => next.handle())`: what is returned runs when somebody subscribes to it, which is after the commit. */
function isLeftLazy(method: FunctionNode, { next, lazyUntil }: WrapperFact, engine: Engine): boolean {
  if (lazyUntil === undefined) return false;
  const runs: boolean[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && getMemberName(getCalleeExpression(node)) === next.property) {
      const body = getEnclosingBody(node);
      runs.push(body === method || isConsumed(node, lazyUntil) || isConsumedByTaker(body, lazyUntil, engine));
    }
    ts.forEachChild(node, visit);
  };
  visit(method);
  return !runs.includes(true);
}

/** `runInTransaction((tx) => next.handle())`: whether the function of the project that is handed the callback uses what that returns. */
function isConsumedByTaker(callback: ts.Node, members: readonly string[], engine: Engine): boolean {
  const taker = callback.parent;
  if (!ts.isCallExpression(taker)) return false;
  const index = taker.arguments.findIndex((argument) => argument === callback);
  const declarations = getSymbol(getCalleeExpression(taker), engine)?.declarations ?? [];
  return declarations.some((declaration) => {
    const fn = toFunction(declaration, engine);
    const parameter = fn?.parameters[index]?.name;
    if (fn === undefined || parameter === undefined || !ts.isIdentifier(parameter)) return false;
    const uses = (node: ts.Node): boolean =>
      (ts.isCallExpression(node) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === parameter.text &&
        isConsumed(node, members)) ||
      (ts.forEachChild(node, uses) ?? false);
    return uses(fn);
  });
}
