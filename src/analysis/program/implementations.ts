import ts from 'typescript';
import type { Context } from '../context.ts';
import { getMember } from './classes.ts';
import { getEchoed } from './echoes.ts';
import { getOrigins, getSymbol } from './symbols.ts';
import { type FunctionNode, getCalleeExpression, getMemberName, getReceiver, isFunctionNode, type CallNode, skipOuter } from './syntax.ts';

const MAX_IMPLEMENTATIONS = 5;
const TEST_FOLDER = /(^|\/)(tests?|specs?|mocks?|fakes?|stubs?|doubles?|fixtures?|e2e|__tests__|__mocks__)\//i;
const TEST_FILE = /(^|[/.-])(test|spec|mock|fake|stub|double|fixture)s?\.[cm]?[jt]sx?$/i;
/** Types that leave out some of what another one has. */
const PART = /^(Pick|Omit|Partial|Required|Readonly)$/;
const TEST_NAME = /^(Fake|Mock|Stub|Dummy|Spy|Test|InMemory)|(Fake|Mock|Stub|Dummy|Spy)$/;

/** The functions that may run for a member without a body: of an interface, an abstract class or a function type. Empty when unknown. */
export function getImplementations(declaration: ts.Declaration, call: CallNode, context: Context): readonly FunctionNode[] {
  const name = ts.getNameOfDeclaration(declaration);
  if (name === undefined || !ts.isMemberName(name) || !name.text) return [];
  for (const owner of getOwners(declaration, call, context)) {
    const bound = getBoundClasses(owner, call, context);
    const chosen = bound.length > 0 ? bound : getConcrete(owner, context);
    const fromClasses = chosen.map((heir) => toFunction(getMember(heir, name.text, context), context));
    const isOwn = bound.length === 0 && !owner.getSourceFile().isDeclarationFile;
    const fromLiterals = isOwn ? getLiteralMembers(owner, name.text, context).map((member) => toFunction(member, context)) : [];
    const fromAssignments = isOwn ? getAssigned(declaration, name.text, context) : [];
    const found = [...new Set([...fromClasses, ...fromLiterals, ...fromAssignments].filter((body) => body !== undefined))];
    if (found.length > 0) return found.length > MAX_IMPLEMENTATIONS ? [] : found;
  }
  return [];
}

/** The classes of the objects that a call of a member without a body may be on. */
export function getImplementingClasses(declaration: ts.Declaration, call: CallNode, context: Context): readonly ts.ClassLikeDeclaration[] {
  for (const owner of isOpenMember(declaration) ? getOwners(declaration, call, context) : []) {
    const bound = getBoundClasses(owner, call, context);
    const found = bound.length > 0 ? bound : getConcrete(owner, context);
    if (found.length > 0) return found;
  }
  return [];
}

function getConcrete(owner: Owner, context: Context): readonly ts.ClassLikeDeclaration[] {
  return getHeirs(owner, context).filter((heir) => !isTestDouble(heir, context));
}

/** Whether a declaration stands for code written elsewhere: a member of an interface or type, or an abstract one. */
export function isOpenMember(declaration: ts.Declaration): boolean {
  if (ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration)) return true;
  if (!ts.isClassElement(declaration)) return false;
  return isAbstract(declaration) || (ts.isClassLike(declaration.parent) && isAbstract(declaration.parent) && isNotImplemented(declaration));
}

function isAbstract(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
}

/** `async deleteObject(): Promise<void> { throw new Error('not implemented') }` in an abstract class: written where it is extended. */
function isNotImplemented(declaration: ts.ClassElement): boolean {
  if (!ts.isMethodDeclaration(declaration) || declaration.body?.statements.length !== 1) return false;
  return declaration.body.statements.some(ts.isThrowStatement);
}

/** The function that a member is, or is the value of. */
export function toFunction(member: ts.Node | undefined, context: Context): FunctionNode | undefined {
  // What a getter returns is called, not the getter.
  if (member === undefined || ts.isAccessor(member)) return undefined;
  if (isFunctionNode(member)) return member;
  if (ts.isShorthandPropertyAssignment(member)) {
    const symbol = context.checker.getShorthandAssignmentValueSymbol(member);
    return symbol === undefined ? undefined : firstFunction(getOrigins(symbol, context), context);
  }
  const { initializer } = member as { initializer?: ts.Expression };
  return initializer === undefined ? undefined : getFunctionOf(initializer, context);
}

/** The function that an expression is, or stands for. */
function getFunctionOf(expression: ts.Expression, context: Context): FunctionNode | undefined {
  const value = getFunctionExpression(expression, context);
  if (isFunctionNode(value)) return value;
  const symbol = ts.isIdentifier(value) || ts.isPropertyAccessExpression(value) ? getSymbol(value, context) : undefined;
  return symbol === undefined ? undefined : firstFunction(getOrigins(symbol, context), context);
}

/** What an expression is below all that returns it unchanged. */
function getFunctionExpression(expression: ts.Expression, context: Context): ts.Expression {
  const value = skipOuter(expression);
  const echoed = ts.isCallExpression(value) ? getEchoed(value, context) : undefined;
  return echoed === undefined ? value : getFunctionExpression(echoed, context);
}

/** The function of the project that an expression names. */
export function getNamedFunction(expression: ts.Expression, context: Context): FunctionNode | undefined {
  const declaration = getSymbol(expression, context)?.valueDeclaration;
  return declaration === undefined || declaration.getSourceFile().isDeclarationFile ? undefined : toFunction(declaration, context);
}

function firstFunction(declarations: readonly ts.Declaration[], context: Context): FunctionNode | undefined {
  for (const declaration of declarations) {
    if (isFunctionNode(declaration)) return declaration;
    const { initializer } = declaration as { initializer?: ts.Expression };
    const value = initializer === undefined ? undefined : getFunctionExpression(initializer, context);
    if (value !== undefined && isFunctionNode(value)) return value;
  }
  return undefined;
}

type Owner = ts.InterfaceDeclaration | ts.ClassLikeDeclaration | ts.TypeAliasDeclaration;

/** The types whose member a call may be of, the nearest first: `OrderStore`, and the `Store<Order>` that declares it. */
function getOwners(declaration: ts.Declaration, call: CallNode, { checker }: Context): readonly Owner[] {
  const owner = getOwner(declaration.parent);
  const receiver = getReceiver(getCalleeExpression(call));
  const type = receiver === undefined || !isOwner(owner) ? undefined : checker.getNonNullableType(checker.getTypeAtLocation(receiver));
  const nearer = getNamed(type, checker);
  return [...new Set([...nearer, ...nearer.flatMap((one) => getWhole(one, checker)), owner])].filter(isOwner);
}

/** The type that a member is of: of `type Tracked<T> = T & { track(): void }` the alias. */
function getOwner(parent: ts.Node): ts.Node {
  let owner = parent;
  if (ts.isTypeLiteralNode(owner)) owner = owner.parent;
  while (ts.isIntersectionTypeNode(owner) || ts.isParenthesizedTypeNode(owner)) owner = owner.parent;
  return owner;
}

/** The declarations of the names that a type goes by; of a part of another one (`Pick<OrderStore, 'get'>`) those of that. */
function getNamed(type: ts.Type | undefined, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const { aliasSymbol: alias, aliasTypeArguments: [whole] = [] } = type ?? {};
  if (alias !== undefined && PART.test(alias.name) && whole !== undefined) return getNamed(whole, checker);
  return [alias, type?.symbol as ts.Symbol | undefined].flatMap((symbol) => symbol?.declarations ?? []);
}

/** The same of `type OrderReader = Pick<OrderStore, 'get'>`. */
function getWhole(alias: ts.Declaration, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const type = ts.isTypeAliasDeclaration(alias) ? alias.type : undefined;
  const [whole] =
    type !== undefined && ts.isTypeReferenceNode(type) && PART.test(type.typeName.getText()) ? (type.typeArguments ?? []) : [];
  return whole === undefined ? [] : getNamed(checker.getTypeFromTypeNode(whole), checker);
}

function isOwner(node: ts.Node): node is Owner {
  return ts.isInterfaceDeclaration(node) || ts.isClassLike(node) || ts.isTypeAliasDeclaration(node);
}

/** Concrete classes that extend or implement a type, directly or through others. */
function getHeirs(owner: Owner, context: Context, seen = new Set<ts.Node>()): readonly ts.ClassLikeDeclaration[] {
  const name = owner.name?.text;
  if (name === undefined || seen.has(owner)) return [];
  seen.add(owner);
  return context.index.heirs(name).flatMap((heir) => {
    const types = heir.heritageClauses?.flatMap((clause) => [...clause.types]) ?? [];
    if (!types.some(({ expression }) => getSymbol(expression, context)?.declarations?.includes(owner) ?? false)) return [];
    return [...(isAbstract(heir) || ts.isInterfaceDeclaration(heir) ? [] : [heir]), ...getHeirs(heir, context, seen)];
  });
}

/** `const mailer: Mailer = { send: … }`, or the literal that a function typed to return a `Mailer` returns. */
function getLiteralMembers(owner: Owner, name: string, context: Context): readonly ts.ObjectLiteralElementLike[] {
  const { checker } = context;
  return context.index.literalMembers(name).filter((member) => {
    // A literal that is handed to a call is that call's argument, not the application's implementation.
    if (isTestDouble(member, context) || isArgument(member.parent)) return false;
    const type = ts.isObjectLiteralExpression(member.parent) ? checker.getContextualType(member.parent) : undefined;
    const parts = type === undefined ? [] : type.isUnionOrIntersection() ? type.types : [type];
    return parts.some((part) =>
      [part.symbol as ts.Symbol | undefined, part.aliasSymbol].some((symbol) =>
        symbol?.declarations?.some((declaration) => declaration === owner || declaration.parent === owner),
      ),
    );
  });
}

/** `service.send = async () => …`: what is put into the member of an object that is made elsewhere. */
function getAssigned(declaration: ts.Declaration, name: string, context: Context): readonly (FunctionNode | undefined)[] {
  const assigned = context.index.assignedMembers(name).filter((node) => !isTestDouble(node, context));
  return assigned.flatMap(({ left, right }) =>
    getSymbol(left, context)?.declarations?.includes(declaration) === true ? [getFunctionOf(right, context)] : [],
  );
}

function isArgument(literal: ts.Node): boolean {
  let node = literal.parent;
  while (ts.isObjectLiteralElement(node) || ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) node = node.parent;
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

/** Classes that a dependency injection container binds to the type, or to the token the receiver is injected by. */
function getBoundClasses(owner: Owner, call: CallNode, context: Context): readonly ts.ClassLikeDeclaration[] {
  const token = getInjectionToken(call, context);
  const wanted = token ?? owner.name?.text;
  return context.index.providers().flatMap((provider) => {
    const provide = getLiteralProperty(provider, 'provide');
    if (provide === undefined || isTestDouble(provider, context) || getTokenText(provide) !== wanted) return [];
    const isOther = token === undefined && !(getSymbol(provide, context)?.declarations?.includes(owner) ?? false);
    const target = isOther ? undefined : getProvided(provider, context);
    return target === undefined ? [] : [target];
  });
}

function getProvided(provider: ts.ObjectLiteralExpression, context: Context): ts.ClassLikeDeclaration | undefined {
  const named = getLiteralProperty(provider, 'useClass') ?? getLiteralProperty(provider, 'useExisting');
  const made = getLiteralProperty(provider, 'useFactory') ?? getLiteralProperty(provider, 'useValue');
  const maker = made !== undefined && ts.isIdentifier(made) ? getSymbol(made, context)?.valueDeclaration : made;
  const expression = named ?? (maker === undefined ? undefined : findConstruction(maker));
  const declaration = expression === undefined ? undefined : getSymbol(expression, context)?.valueDeclaration;
  return declaration !== undefined && ts.isClassLike(declaration) ? declaration : undefined;
}

/** The class that a factory returns an object of. */
function findConstruction(node: ts.Node): ts.Expression | undefined {
  return ts.isNewExpression(node) ? node.expression : ts.forEachChild(node, findConstruction);
}

/** `MAILER` of `@Inject(MAILER) private readonly mailer: Mailer`. */
function getInjectionToken(call: CallNode, context: Context): string | undefined {
  const receiver = getReceiver(getCalleeExpression(call));
  const declaration = receiver === undefined ? undefined : getSymbol(receiver, context)?.valueDeclaration;
  if (declaration === undefined || !ts.canHaveDecorators(declaration)) return undefined;
  for (const { expression } of ts.getDecorators(declaration) ?? []) {
    const [token] = ts.isCallExpression(expression) ? expression.arguments : [];
    if (token !== undefined && ts.isCallExpression(expression) && getMemberName(expression.expression) === 'Inject')
      return getTokenText(token);
  }
  return undefined;
}

function getTokenText(expression: ts.Expression): string {
  return ts.isStringLiteralLike(expression) ? expression.text : (getMemberName(expression) ?? expression.getText());
}

function getLiteralProperty(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const member = literal.properties.find(
    (property) => property.name !== undefined && ts.isIdentifier(property.name) && property.name.text === name,
  );
  if (member === undefined) return undefined;
  if (ts.isPropertyAssignment(member)) return member.initializer;
  return ts.isShorthandPropertyAssignment(member) ? member.name : undefined;
}

/** Whether code stands in for other code in tests: by its name, its file or its folder. */
export function isTestDouble(node: ts.Node, context: Context): boolean {
  const { name } = node as { name?: ts.Node };
  if (ts.isClassLike(node) && name !== undefined && ts.isIdentifier(name) && TEST_NAME.test(name.text)) return true;
  // Relative to the program's own files: the whole program may stand in a folder called `test`.
  const root = (context.program as { getCommonSourceDirectory?: () => string }).getCommonSourceDirectory?.() ?? '';
  const { fileName } = node.getSourceFile();
  const path = fileName.startsWith(root) ? fileName.slice(root.length) : fileName;
  return TEST_FOLDER.test(path) || TEST_FILE.test(path);
}
