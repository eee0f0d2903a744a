import ts from 'typescript';
import type { Engine } from '../engine.ts';
import { getPlace } from '../program/places.ts';
import { getValueDeclaration } from '../program/symbols.ts';
import { type Body, getParameters, isFunctionNode, skipOuter } from '../program/syntax.ts';
import { testOf } from '../recognition/catalogue.ts';
import { getNames } from './names.ts';
import type { Resolver } from './resolvers.ts';

type Handlers = NonNullable<Engine['catalogue']['libraries'][number]['handlers']>;
type Info = NonNullable<Handlers['info']>;

const listed = new WeakMap<ts.Program, Map<string, boolean>>();

/** The functions of a file's maps of resolvers (`{ Query: { … }, Author: { books: (author) => … } }`) that answer a field of a row. */
export function getMapped(file: ts.SourceFile, engine: Engine): readonly Resolver[] {
  const all = engine.catalogue.libraries.flatMap(({ handlers }) => (handlers?.info === undefined ? [] : [handlers]));
  const found: Resolver[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && node.properties.some((member) => getFunction(member) !== undefined)) {
      for (const handlers of all) found.push(...getFields(node, handlers, engine));
    }
    ts.forEachChild(node, visit);
  };
  if (all.length > 0) visit(file);
  return found;
}

/** The resolvers of one type: the functions of an object that is told from others by its place in a map, or by its declared type. */
function getFields(map: ts.ObjectLiteralExpression, { maps = [], info }: Handlers, engine: Engine): readonly Resolver[] {
  const type = getType(map, maps, engine);
  if (type === undefined || maps.includes(type.name)) return [];
  const resolvers = map.properties.flatMap((member): readonly Resolver[] => {
    const body = getFunction(member);
    const [row, given] = body === undefined ? [] : getParameters(body);
    if (body === undefined || row === undefined || (given !== undefined && isUsed(given, body))) return [];
    return type.isSure || isTold(body, info, engine) ? [{ body, row, type: type.name }] : [];
  });
  return resolvers.length > 0 && isListed(type.name, engine) ? resolvers : [];
}

function getFunction(member: ts.ObjectLiteralElementLike): (ts.FunctionLikeDeclaration & Body) | undefined {
  const value = ts.isPropertyAssignment(member) ? skipOuter(member.initializer) : member;
  return isFunctionNode(value) ? value : undefined;
}

/** The type whose fields an object answers; sure where it stands beside the answers to queries. */
function getType(
  map: ts.ObjectLiteralExpression,
  maps: readonly string[],
  engine: Engine,
): { readonly name: string; readonly isSure: boolean } | undefined {
  const holder = getHolder(map);
  if (ts.isPropertyAssignment(holder) && ts.isIdentifier(holder.name))
    return { name: holder.name.text, isSure: ts.isObjectLiteralExpression(holder.parent) && hasMember(holder.parent, maps) };
  if (!ts.isVariableDeclaration(holder) || !ts.isIdentifier(holder.name)) return undefined;
  const written = getWritten(holder);
  if (written !== undefined) return { name: written, isSure: false };
  const name = getPutUnder(holder, maps, engine);
  return name === undefined ? undefined : { name, isSure: true };
}

/** The name under which a variable is put beside the answers to queries (`{ Query, Author: authors }`), in this file or in another. */
function getPutUnder(variable: ts.VariableDeclaration, maps: readonly string[], engine: Engine): string | undefined {
  const beside = maps.flatMap((name) =>
    engine.index.literalMembers(name).flatMap(({ parent }) => (ts.isObjectLiteralExpression(parent) ? [...parent.properties] : [])),
  );
  const isPut = (member: ts.ObjectLiteralElementLike): boolean => {
    const value = ts.isPropertyAssignment(member) ? member.initializer : ts.isShorthandPropertyAssignment(member) ? member.name : undefined;
    return value !== undefined && ts.isIdentifier(value) && getValueDeclaration(value, engine) === variable;
  };
  return beside.find(isPut)?.name?.getText();
}

/** What holds an object: past `satisfies` and `as const`. */
function getHolder(map: ts.Node): ts.Node {
  let holder = map.parent;
  while (ts.isSatisfiesExpression(holder) || ts.isAsExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  return holder;
}

function hasMember(literal: ts.Node, names: readonly string[]): boolean {
  return (
    ts.isObjectLiteralExpression(literal) && literal.properties.some(({ name }) => name !== undefined && names.includes(name.getText()))
  );
}

/** `Author` of `const author: AuthorResolvers = …` and of `… satisfies AuthorResolvers`. */
function getWritten({ type, initializer }: ts.VariableDeclaration): string | undefined {
  const node = type ?? (initializer !== undefined && ts.isSatisfiesExpression(initializer) ? initializer.type : undefined);
  const name = node !== undefined && ts.isTypeReferenceNode(node) ? node.typeName.getText().split('.').at(-1) : undefined;
  return /^(\w+?)Resolvers?$/.exec(name ?? '')?.[1];
}

/** Whether a function is given what tells a resolver where it is, by its own parameters or by the type that is asked of it. */
function isTold(body: Body, info: Info | undefined, engine: Engine): boolean {
  const { checker } = engine;
  if (!/[rR]esolver/.test(body.getSourceFile().text)) return false;
  const types = [checker.getTypeAtLocation(body), ...getMemberTypes(body, engine)].flatMap((type) =>
    type.isUnion() ? type.types : [type],
  );
  return types.some((type) =>
    type.getCallSignatures().some(({ parameters }) =>
      parameters.some((parameter) => {
        const { symbol } = checker.getTypeOfSymbolAtLocation(parameter, body) as { symbol?: ts.Symbol };
        const declared = symbol?.declarations ?? [];
        return symbol?.name === info?.name && declared.some((one) => testOf(info?.package ?? '')(getPlace(one).package ?? ''));
      }),
    ),
  );
}

/** What the type of the object asks of the member that a function is. */
function getMemberTypes(body: Body, { checker }: Engine): readonly ts.Type[] {
  const member = ts.isMethodDeclaration(body) ? body : body.parent;
  if (!ts.isObjectLiteralExpression(member.parent) || !ts.isObjectLiteralElement(member)) return [];
  const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : undefined;
  const type = checker.getContextualType(member.parent);
  const property = type === undefined || name === undefined ? undefined : checker.getPropertyOfType(checker.getNonNullableType(type), name);
  return property === undefined ? [] : [checker.getTypeOfSymbolAtLocation(property, body)];
}

/** What the client says of each row's field goes into its query: no key serves them all. */
function isUsed({ name }: ts.ParameterDeclaration, body: Body): boolean {
  if (!ts.isIdentifier(name)) return name.elements.length > 0;
  return !ts.isSourceFile(body) && body.body !== undefined && getNames(body.body).has(name.text);
}

/** Whether the schema lists rows of a type, as its text or what is generated from it says. */
function isListed(type: string, { program }: Engine): boolean {
  const known = listed.get(program) ?? new Map<string, boolean>();
  listed.set(program, known);
  const rows = `${type}(Edge)?`;
  const inText = new RegExp(`\\btype\\s+\\w+[^={]*\\{[^}]*\\[\\s*${rows}\\s*!?\\s*\\]`);
  const generated = new RegExp(`Array<(Maybe<)?ResolversTypes\\['${rows}'\\]`);
  const found =
    known.get(type) ??
    program
      .getSourceFiles()
      .some((file) => !program.isSourceFileFromExternalLibrary(file) && (inText.test(file.text) || generated.test(file.text)));
  known.set(type, found);
  return found;
}
