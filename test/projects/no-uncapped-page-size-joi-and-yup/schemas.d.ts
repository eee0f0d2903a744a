declare module 'joi' {
  interface Schema<T> {
    validate(value: unknown): { error?: Error; value: T };
    required(): this;
    default(value: unknown): this;
    integer(): this;
    min(limit: number): this;
    max(limit: number): this;
    valid(...values: readonly unknown[]): this;
  }
  const joi: {
    object(fields: Readonly<Record<string, unknown>>): Schema<any>;
    number(): Schema<number>;
    string(): Schema<string>;
    attempt(value: unknown, schema: Schema<unknown>): any;
  };
  export default joi;
}

declare module 'yup' {
  interface Schema<T> {
    validate(value: unknown): Promise<T>;
    validateSync(value: unknown): T;
    required(): this;
    default(value: unknown): this;
    integer(): this;
    min(limit: number): this;
    max(limit: number): this;
  }
  export function object<T>(fields: { readonly [K in keyof T]: Schema<T[K]> }): Schema<T>;
  export function number(): Schema<number>;
  export function string(): Schema<string>;
}
