import ts from 'typescript';

/** Code that can be run: a function with a body, a static block, or a file's top level. */
export type Body = FunctionNode | ts.ClassStaticBlockDeclaration | ts.SourceFile;

/** A function whose code can be seen. */
export type FunctionNode = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };

/** Something that is called: a call, a construction or a tagged template. */
export type CallNode = ts.CallExpression | ts.NewExpression | ts.TaggedTemplateExpression;

/** Whether a file was parsed by the TypeScript that the analysis uses: with two copies, no node is what it seems. */
export function isOwnSourceFile(file: ts.Node): boolean {
  return ts.isSourceFile(file);
}

/** Whether the node is a function with a body. */
export function isFunctionNode(node: ts.Node): node is FunctionNode {
  return ts.isFunctionLike(node) && (node as ts.FunctionLikeDeclaration).body !== undefined;
}

/** Whether the node is called: a call, a construction or a tagged template. */
export function isCallNode(node: ts.Node): node is CallNode {
  return ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node);
}

/** The body that the node is part of; a file's top level when no function is around it. */
export function getEnclosingBody(node: ts.Node): Body {
  let current = node.parent;
  while (!ts.isSourceFile(current) && !isFunctionNode(current) && !ts.isClassStaticBlockDeclaration(current)) current = current.parent;
  return current;
}

/** The body whose `this` it is: past arrow functions, which have none of their own, up to one that is a field of its class. */
export function getBodyOfThis(node: ts.Node): Body {
  let body = getEnclosingBody(node);
  while (ts.isArrowFunction(body) && !ts.isPropertyDeclaration(body.parent)) body = getEnclosingBody(body);
  return body;
}

/** What is called: `tag` of a tagged template, else the callee, without parentheses, casts and `!`. */
export function getCalleeExpression(call: CallNode): ts.Expression {
  return skipOuter(ts.isTaggedTemplateExpression(call) ? call.tag : call.expression);
}

/** What names a decorator: `Entity` of `@Entity()` and `@Entity`. */
export function getDecoratorName({ expression }: ts.Decorator): ts.Expression {
  return skipOuter(ts.isCallExpression(expression) ? expression.expression : expression);
}

/** The expression below parentheses, casts and `!`. */
export function skipOuter(node: ts.Expression): ts.Expression {
  let current = node;
  while (
    ts.isParenthesizedExpression(current) ||
    ts.isAsExpression(current) ||
    ts.isNonNullExpression(current) ||
    ts.isSatisfiesExpression(current) ||
    ts.isTypeAssertionExpression(current)
  ) {
    current = current.expression;
  }
  return current;
}

/** The statement that a branch ends with: the last of its block, or the branch itself. */
export function getLastStatement<Branch extends ts.Node>(branch: Branch): Branch | ts.Statement | undefined {
  return ts.isBlock(branch) ? branch.statements.at(-1) : branch;
}

/** The name by which the tables know a call: its member's, or two backticks where it is a template's tag. */
export function getRowName(call: CallNode): string | undefined {
  return ts.isTaggedTemplateExpression(call) ? '\x60\x60' : getMemberName(getCalleeExpression(call));
}

/** The member that an expression names: `b` of `a.b`, `a['b']` and `b`. */
export function getMemberName(expression: ts.Expression): string | undefined {
  if (ts.isIdentifier(expression) || ts.isPrivateIdentifier(expression)) return expression.text;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  if (ts.isElementAccessExpression(expression) && ts.isStringLiteralLike(expression.argumentExpression)) {
    return expression.argumentExpression.text;
  }
  return undefined;
}

/** What a member is accessed on: `a` of `a.b` and `a['b']`. */
export function getReceiver(callee: ts.Expression): ts.Expression | undefined {
  return ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee) ? skipOuter(callee.expression) : undefined;
}

/** The arguments of a call as they stand; a template's substitutions are not arguments. */
export function getArguments(call: CallNode): readonly ts.Expression[] {
  return ts.isTaggedTemplateExpression(call) ? [] : (call.arguments ?? []);
}

/** The argument at an index, or the last; undefined where there is none or a spread hides which it is. */
export function getArgument(call: CallNode, which: number | 'last'): ts.Expression | undefined {
  const given = getArguments(call);
  const index = which === 'last' ? given.length - 1 : which;
  if (given.slice(0, index + 1).some(ts.isSpreadElement)) return undefined;
  return given[index];
}

/** Text of a string, or the leading text of a template. */
export function getLeadingText(node: ts.Expression): string | undefined {
  const inner = skipOuter(node);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (ts.isTemplateExpression(inner)) return inner.head.text;
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken) return getLeadingText(inner.left);
  return undefined;
}

/** Name that a function goes by: its own, or that of the variable, property or member it is the value of. */
export function getFunctionName(node: ts.Node): string | undefined {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const named = ts.isArrowFunction(node) || (ts.isFunctionExpression(node) && node.name === undefined) ? getHolder(node) : node;
  const name = (named as { name?: ts.Node } | undefined)?.name;
  if (name === undefined) return undefined;
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}

/** The name that people know a function by: `MailService.welcome`, `sendMail`, or `anonymous function`. */
export function getDisplayName(node: ts.Node): string {
  const name = getFunctionName(node);
  const holder = ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? getHolder(node) : node;
  const owner = holder?.parent;
  if (owner !== undefined && ts.isClassLike(owner) && owner.name !== undefined) {
    return name === 'constructor' ? `new ${owner.name.text}` : `${owner.name.text}.${name ?? '?'}`;
  }
  return name ?? 'anonymous function';
}

/** What a function is the value of, be it by way of a call at the top of a file: `export const getOrder = cache(async (id) => …)`. */
function getHolder(node: ts.Node): ts.Node | undefined {
  let current = skipOut(node);
  while (ts.isCallExpression(current) && isTopLevel(current)) current = skipOut(current);
  if (ts.isBinaryExpression(current)) return isMemberAssignment(current) ? current.left : undefined;
  const holds =
    ts.isVariableDeclaration(current) ||
    ts.isPropertyDeclaration(current) ||
    ts.isPropertyAssignment(current) ||
    ts.isExportAssignment(current);
  return holds ? current : undefined;
}

/** `service.send = …` */
export function isMemberAssignment(node: ts.Node): node is ts.BinaryExpression & { readonly left: ts.PropertyAccessExpression } {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left);
}

function skipOut(node: ts.Node): ts.Node {
  let current = node.parent;
  while (ts.isParenthesizedExpression(current) || ts.isAsExpression(current) || ts.isSatisfiesExpression(current)) current = current.parent;
  return current;
}

function isTopLevel(call: ts.CallExpression): boolean {
  const holder = skipOut(call);
  if (ts.isCallExpression(holder)) return isTopLevel(holder);
  return ts.isVariableDeclaration(holder) && ts.isSourceFile(holder.parent.parent.parent);
}

const returnsOf = new WeakMap<Body, readonly ts.Expression[]>();

/** The expressions that a body may return, in the order they stand. */
export function getReturns(body: Body): readonly ts.Expression[] {
  let found = returnsOf.get(body);
  if (found === undefined) returnsOf.set(body, (found = findReturns(body)));
  return found;
}

function findReturns(body: Body): readonly ts.Expression[] {
  if (isFunctionNode(body) && !ts.isBlock(body.body)) return [body.body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunctionNode(node) || ts.isClassLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

/** The whole chain of accesses and calls that goes on from an expression: `db.select().from(t)` of `db.select`. */
export function getWholeChain<Start extends ts.Node>(start: Start): Start | ts.PropertyAccessExpression | ts.CallExpression {
  let chain: Start | ts.PropertyAccessExpression | ts.CallExpression = start;
  for (;;) {
    const parent: ts.Node = chain.parent;
    if (!(ts.isPropertyAccessExpression(parent) || ts.isCallExpression(parent)) || parent.expression !== chain) return chain;
    chain = parent;
  }
}

/** Whether an identifier of this name stands in a piece of code. */
export function mentionsName(node: ts.Node, name: string): boolean {
  return (ts.isIdentifier(node) && node.text === name) || (ts.forEachChild(node, (child) => mentionsName(child, name)) ?? false);
}

/** Whether one node stands inside another (or is it). */
export function isWithin(node: ts.Node, outer: ts.Node): boolean {
  return node.pos >= outer.pos && node.end <= outer.end && node.getSourceFile() === outer.getSourceFile();
}

/** The parameters that arguments are given for: one that only types `this` is none. */
export function getParameters({ parameters }: ts.SignatureDeclaration): readonly ts.ParameterDeclaration[] {
  const [first] = parameters;
  const typesThis = first !== undefined && ts.isIdentifier(first.name) && first.name.text === 'this';
  return typesThis ? parameters.slice(1) : parameters;
}

/** Whether an operator assigns: `=`, `+=`, `??=` and the like. */
export function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** The names that a declaration gives: one, or those of a pattern. */
export function getBoundNames(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? getBoundNames(element.name) : []));
}
