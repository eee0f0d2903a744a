// What every route is wrapped in, and how it answers.
interface Given {
  readonly request: Request;
  readonly userId: string;
}

export const withUser =
  ({ handler, onError }: { handler: (given: Given) => Promise<{ response: Response }>; onError?: (error: unknown) => Promise<unknown> }) =>
  async (request: Request): Promise<Response> => {
    try {
      return (await handler({ request, userId: request.headers.get('x-user') ?? '' })).response;
    } catch (error) {
      await onError?.(error);
      return new Response(null, { status: 500 });
    }
  };

export const responses = { success: (data: unknown) => Response.json({ data }) };
