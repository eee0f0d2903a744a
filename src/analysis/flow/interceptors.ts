import ts from 'typescript';
import type { WrapperFact } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getMember } from '../program/classes.ts';
import { isBeside } from '../program/mentions.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { testOf } from '../recognition/catalogue.ts';
import { findDecorator, isDeclaredIn } from '../recognition/declared.ts';
import {
  type FunctionNode,
  getArguments,
  getEnclosingBody,
  getMemberName,
  isCallNode,
  getCalleeExpression,
  isFunctionNode,
} from '../program/syntax.ts';
import { type FunctionValue, getAlternatives } from '../values/values.ts';
import { isConsumed } from './effects.ts';
import { type Enclosed, getTransaction, type Layer, mayOpen } from './middleware.ts';

/** The methods of a program around which a decorator puts something that runs them inside a transaction. */
export function findIntercepted(engine: Engine): readonly Enclosed[] {
  const names = new Set(engine.catalogue.libraries.flatMap(({ wrappers = [] }) => wrappers.map(({ name }) => name)));
  const decorated = [...names]
    .flatMap((name) => engine.index.decorators(name))
    .flatMap((decorator) => {
      const fact = getWrapper(decorator, engine);
      const layers = fact === undefined ? [] : getLayers(decorator, fact, engine);
      return layers.length === 0
        ? []
        : getDecorated(decorator).flatMap((handler) => {
            const transaction = getTransaction(layers, handler, engine);
            return transaction === undefined ? [] : [{ handler, transaction }];
          });
    });
  return [...decorated, ...findEverywhere(engine)];
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

function getWrapper({ expression }: ts.Decorator, engine: Engine): WrapperFact | undefined {
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  const symbol = getSymbol(callee, engine);
  const declarations = symbol === undefined ? [] : getOrigins(symbol, engine);
  return declarations.map((declaration) => engine.catalogue.wrapper(getPlace(declaration), symbol?.name ?? '')?.fact).find(Boolean);
}

/** The methods of the classes (or objects) that a decorator names. */
function getLayers(decorator: ts.Decorator, fact: WrapperFact, engine: Engine): readonly Layer[] {
  return toLayers(ts.isCallExpression(decorator.expression) ? decorator.expression.arguments : [], fact, decorator, engine);
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
      if (method === undefined || !isFunctionNode(method) || !mayOpen(method, engine) || isLeftLazy(method, fact)) return [];
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
function isLeftLazy(method: FunctionNode, { next, lazyUntil }: WrapperFact): boolean {
  if (lazyUntil === undefined) return false;
  const runs: boolean[] = [];
  const visit = (node: ts.Node): void => {
    if (isCallNode(node) && getMemberName(getCalleeExpression(node)) === next.property)
      runs.push(getEnclosingBody(node) === method || isConsumed(node, lazyUntil));
    ts.forEachChild(node, visit);
  };
  visit(method);
  return !runs.includes(true);
}
