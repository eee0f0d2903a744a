import ts from 'typescript';
import type { WrapperFact } from '../../knowledge/library.ts';
import type { Engine } from '../engine.ts';
import { getMember } from '../program/classes.ts';
import { getPlace } from '../program/places.ts';
import { getOrigins, getSymbol } from '../program/symbols.ts';
import { type FunctionNode, getEnclosingBody, getMemberName, isCallNode, getCalleeExpression, isFunctionNode } from '../program/syntax.ts';
import { type FunctionValue, getAlternatives } from '../values/values.ts';
import { isConsumed } from './effects.ts';
import { type Enclosed, getTransaction, type Layer, mayOpen } from './middleware.ts';

/** The methods of a program around which a decorator puts something that runs them inside a transaction. */
export function findIntercepted(engine: Engine): readonly Enclosed[] {
  const names = new Set(engine.catalogue.libraries.flatMap(({ wrappers = [] }) => wrappers.map(({ name }) => name)));
  return [...names]
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
}

function getWrapper({ expression }: ts.Decorator, engine: Engine): WrapperFact | undefined {
  const callee = ts.isCallExpression(expression) ? expression.expression : expression;
  const symbol = getSymbol(callee, engine);
  const declarations = symbol === undefined ? [] : getOrigins(symbol, engine);
  return declarations.map((declaration) => engine.catalogue.wrapper(getPlace(declaration), symbol?.name ?? '')?.fact).find(Boolean);
}

/** The methods of the classes (or objects) that a decorator names. */
function getLayers(decorator: ts.Decorator, fact: WrapperFact, engine: Engine): readonly Layer[] {
  const given = ts.isCallExpression(decorator.expression) ? decorator.expression.arguments : [];
  const frame = engine.unevaluatedFrame(decorator.getSourceFile());
  return given.flatMap((argument) => {
    const named = getSymbol(argument, engine)?.valueDeclaration;
    const types =
      named !== undefined && ts.isClassLike(named)
        ? [named]
        : getAlternatives(engine.evaluate(argument, frame, [])).flatMap((value) => (value.kind === 'instance' ? [value.type] : []));
    return types.flatMap((type) => {
      const method = getMember(type, fact.method, engine);
      if (method === undefined || !isFunctionNode(method) || !mayOpen(method, engine) || isLeftLazy(method, fact)) return [];
      return [{ value: toValue(method, type), next: fact.next, opener: decorator }];
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
