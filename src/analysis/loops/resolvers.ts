import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getSymbol } from '../program/symbols.ts';
import { type Body, getDecoratorName, getMemberName, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { findDecorator } from '../recognition/declared.ts';
import { getMapped } from './resolver-maps.ts';

/** A method that answers one field of a row, and so runs once for each row of an answer. */
export interface Resolver {
  readonly body: Body;
  /** The parameter that is given the row. */
  readonly row: ts.ParameterDeclaration;
  /** What the type of the rows is called. */
  readonly type: string;
}

type Row = NonNullable<NonNullable<Engine['catalogue']['libraries'][number]['handlers']>['fields']>[number];

/** The functions of a file that answer a field of rows which some answer of the program lists. */
export function getResolvers(file: ts.SourceFile, engine: Engine): readonly Resolver[] {
  return [...getDecorated(file, engine), ...getMapped(file, engine)];
}

function getDecorated(file: ts.SourceFile, engine: Engine): readonly Resolver[] {
  const rows = engine.catalogue.libraries.flatMap(({ handlers }) => handlers?.fields ?? []);
  const found: Resolver[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodDeclaration(node) && isFunctionNode(node)) {
      const resolver = getResolver(node, rows, engine);
      if (resolver !== undefined) found.push(resolver);
    }
    if (ts.isSourceFile(node) || ts.isClassDeclaration(node) || ts.isModuleBlock(node) || ts.isModuleDeclaration(node))
      ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function getResolver(method: ts.MethodDeclaration & Body, rows: readonly Row[], engine: Engine): Resolver | undefined {
  for (const row of rows) {
    if (!(ts.getDecorators(method) ?? []).some((decorator) => isNamed(decorator, row.name, row, engine))) continue;
    const parameter = method.parameters.find((one) =>
      (ts.getDecorators(one) ?? []).some((decorator) => isNamed(decorator, row.row, row, engine)),
    );
    // What the client says of each row's field goes into its query: no key serves them all.
    if (parameter === undefined || method.parameters.some((one) => (ts.getDecorators(one) ?? []).some(isOfClient))) continue;
    const holder = ts.isClassDeclaration(method.parent) ? (ts.getDecorators(method.parent) ?? []) : [];
    const type = holder.flatMap((decorator) => (isNamed(decorator, row.of, row, engine) ? (getType(decorator) ?? []) : []))[0];
    if (type !== undefined && isListed(type, row, engine)) return { body: method, row: parameter, type: type.text };
  }
  return undefined;
}

function isOfClient(decorator: ts.Decorator): boolean {
  return /^Args?$/.test(getMemberName(getDecoratorName(decorator)) ?? '');
}

function isNamed(decorator: ts.Decorator, name: Row['name'], row: Row, engine: Engine): boolean {
  return findDecorator(decorator, [{ package: row.package, name }], engine) !== undefined;
}

/** `Order` of `@Resolver(() => Order)` and `@Resolver(Order)`, of `@Query(() => [Order])` with its brackets. */
function getAnswer({ expression }: ts.Decorator): ts.Expression | undefined {
  const first = ts.isCallExpression(expression) ? expression.arguments.find((argument) => !ts.isStringLiteralLike(argument)) : undefined;
  const node = first === undefined ? undefined : skipOuter(first);
  return node !== undefined && isFunctionNode(node)
    ? ts.isArrowFunction(node) && !ts.isBlock(node.body)
      ? skipOuter(node.body)
      : undefined
    : node;
}

function getType(decorator: ts.Decorator): ts.Identifier | undefined {
  const answer = getAnswer(decorator);
  return answer !== undefined && ts.isIdentifier(answer) ? answer : undefined;
}

/** Whether some field of the schema is a list of these rows: a single one asks once. */
function isListed(type: ts.Identifier, { answers }: Row, engine: Engine): boolean {
  const symbol = getSymbol(type, engine);
  return answers.some((name) =>
    engine.index.decorators(name).some((decorator) => {
      const answer = getAnswer(decorator);
      const element = answer !== undefined && ts.isArrayLiteralExpression(answer) ? answer.elements[0] : undefined;
      return element !== undefined && ts.isIdentifier(element) && element.text === type.text && getSymbol(element, engine) === symbol;
    }),
  );
}

/** Whether the row may have brought the answer along: `return order.user`, `order.user ?? (await …)`. */
export function mayBeBrought({ name }: ts.ParameterDeclaration, body: Body): boolean {
  const isOwn = (node: ts.Node | undefined): boolean =>
    node !== undefined && ts.isPropertyAccessExpression(node) && node.expression.getText() === name.getText();
  const isBrought = (node: ts.Node): boolean =>
    (ts.isReturnStatement(node) && isOwn(node.expression)) ||
    (ts.isBinaryExpression(node) && /^(\?\?|\|\|)$/.test(node.operatorToken.getText()) && isOwn(node.left)) ||
    (ts.isConditionalExpression(node) && (isOwn(node.whenTrue) || isOwn(node.whenFalse))) ||
    (ts.forEachChild(node, isBrought) ?? false);
  return isBrought(body);
}
