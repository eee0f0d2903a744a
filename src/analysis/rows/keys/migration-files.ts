import ts from 'typescript';
import { isInPackage } from '../../program/places.ts';

/** So many files are read, and no more. */
const MAX_FILES = 5000;
/** Folders this far down are looked into. */
const MAX_DEPTH = 10;
const MIGRATIONS = ['**/*.sql', '**/migration/**/*', '**/migrations/**/*'];
const APART = ['**/node_modules', '**/.*', '**/dist', '**/build', '**/coverage', '**/fixtures', '**/seeds'];

/** What stands beside a program's code and is no part of it: the texts of `*.sql`, and the scripts in folders of migrations. */
export interface MigrationFiles {
  readonly statements: readonly string[];
  readonly scripts: readonly ts.SourceFile[];
}

/** Reads the migrations of each package that a program has files of. */
export function readMigrationFiles(program: ts.Program, sys: ts.System | undefined): MigrationFiles {
  const statements: string[] = [];
  const scripts: ts.SourceFile[] = [];
  if (sys === undefined) return { statements, scripts };
  const found = getPackages(program, sys).flatMap((folder) =>
    sys.readDirectory(folder, ['.sql', '.js', '.cjs', '.mjs', '.ts'], APART, MIGRATIONS, MAX_DEPTH),
  );
  // One package may stand inside of another.
  for (const file of [...new Set(found)].slice(0, MAX_FILES)) {
    const text = program.getSourceFile(file) === undefined ? sys.readFile(file) : undefined;
    if (text === undefined) continue;
    if (file.endsWith('.sql')) statements.push(text);
    else scripts.push(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return { statements, scripts };
}

/** The folders of the packages whose files the program holds. */
function getPackages(program: ts.Program, sys: ts.System): readonly string[] {
  const known = new Map<string, string | undefined>();
  const packageOf = (folder: string): string | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = folder.slice(0, folder.lastIndexOf('/'));
    const found = sys.fileExists(`${folder}/package.json`) ? folder : above === '' || above === folder ? undefined : packageOf(above);
    known.set(folder, found);
    return found;
  };
  const folders = new Set<string>();
  for (const { fileName, isDeclarationFile } of program.getSourceFiles()) {
    const folder = isDeclarationFile || isInPackage(fileName) ? undefined : packageOf(fileName.slice(0, fileName.lastIndexOf('/')));
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders];
}
