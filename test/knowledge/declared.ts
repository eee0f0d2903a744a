import ts from 'typescript';
import { getPlace } from '../../src/analysis/program/places.ts';

/** What the packages of some programs declare: package, then class, interface, type, namespace or `'(file)'`, then names of members. */
export type Declared = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** Reads every declaration file of the programs. A call signature is the member `'()'`, or two backticks where it takes a template, what can be constructed has the member `'new'`. */
export function readDeclared(programs: readonly ts.Program[]): Declared {
  const declared = new Map<string, Map<string, Set<string>>>();
  const add = (from: string, container: string, member: string): void => {
    const containers = declared.get(from) ?? new Map<string, Set<string>>();
    const members = containers.get(container) ?? new Set<string>();
    declared.set(from, containers.set(container, members.add(member)));
  };
  // Asking for the checker is what gives nodes their parents.
  for (const program of programs) program.getTypeChecker();
  for (const file of new Set(programs.flatMap((program) => program.getSourceFiles()))) {
    if (!file.isDeclarationFile) continue;
    const visit = (node: ts.Node): void => {
      const member = getMemberName(node);
      if (member !== undefined) {
        const place = getPlace(node);
        const from = place.package;
        if (from !== undefined) {
          if (place.containers.length === 0) add(from, '(file)', member);
          for (const container of place.containers) add(from, container, member);
          if (canBeConstructed(node)) add(from, member, 'new');
        }
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(file, visit);
  }
  return declared;
}

/** The members of each Prisma client that a file declares a constant of, and of its `user`. */
export function readPrismaClients(program: ts.Program, fileName: string): { name: string; client: string[]; delegate: string[] }[] {
  const checker = program.getTypeChecker();
  const constants = (program.getSourceFile(fileName)?.statements ?? []).flatMap((statement) =>
    ts.isVariableStatement(statement) && statement.declarationList.declarations[0]?.type !== undefined
      ? [...statement.declarationList.declarations]
      : [],
  );
  return constants.flatMap((constant) => {
    const type = checker.getTypeAtLocation(constant);
    const user = type.getProperty('user');
    if (user === undefined || type.getProperty('$connect') === undefined || type.symbol.name !== 'PrismaClient') return [];
    const members = (of: ts.Type): string[] =>
      of
        .getProperties()
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('__'));
    return [{ name: constant.name.getText(), client: members(type), delegate: members(checker.getTypeOfSymbol(user)) }];
  });
}

function getMemberName(node: ts.Node): string | undefined {
  if (ts.isCallSignatureDeclaration(node) && node.parameters[0]?.type?.getText() === 'TemplateStringsArray') return '``';
  if (ts.isCallSignatureDeclaration(node) || (ts.isFunctionTypeNode(node) && ts.isTypeAliasDeclaration(node.parent))) return '()';
  const isMember =
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isAccessor(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isClassDeclaration(node);
  const name = isMember ? node.name : undefined;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

function canBeConstructed(node: ts.Node): boolean {
  return ts.isClassDeclaration(node) || ts.isVariableDeclaration(node);
}
