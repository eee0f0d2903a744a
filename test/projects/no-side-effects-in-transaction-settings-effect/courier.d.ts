export declare class Courier {
  label(sku: string): Promise<string>;
  collect(sku: string): Promise<void>;
  cancelAll(): Promise<void>;
}
