declare module '@nestjs/typeorm' {
  export function InjectDataSource(name?: string): ParameterDecorator;
}
