import type { GraphQLResolveInfo } from 'graphql';

export interface Writer {
  id: string;
}
export interface Book {
  id: string;
}

export type ResolverFn<Result, Parent, Context, Args> = (
  parent: Parent,
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
) => Promise<Result> | Result;

export interface ResolversTypes {
  Writer: Writer;
  Book: Book;
  Publisher: { id: string };
}

export interface QueryResolvers<Context = object> {
  writers?: ResolverFn<Array<ResolversTypes['Writer']>, object, Context, { first?: number }>;
  publisher?: ResolverFn<ResolversTypes['Publisher'], object, Context, object>;
}
export interface WriterResolvers<Context = object> {
  books?: ResolverFn<Array<ResolversTypes['Book']>, Writer, Context, object>;
  count?: ResolverFn<number, Writer, Context, object>;
}
export interface PublisherResolvers<Context = object> {
  count?: ResolverFn<number, { id: string }, Context, object>;
}
export interface Resolvers<Context = object> {
  Query?: QueryResolvers<Context>;
  Writer?: WriterResolvers<Context>;
  Publisher?: PublisherResolvers<Context>;
}
