import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config.js';
import { getJson, postJson } from '../lib/http.js';

export interface CarrierShipment {
  readonly carrier: string;
  readonly trackingNumber: string;
}

interface CarrierStatus {
  readonly delivered: boolean;
}

@Injectable()
export class CarrierClient {
  constructor(private readonly config: AppConfig) {}

  async createShipment(reference: string, pieces: number): Promise<CarrierShipment> {
    return postJson<CarrierShipment>(`${this.config.carrierUrl}/shipments`, { reference, pieces }, this.config.carrierToken);
  }

  async status(trackingNumber: string): Promise<CarrierStatus> {
    return getJson<CarrierStatus>(`${this.config.carrierUrl}/shipments/${trackingNumber}`, this.config.carrierToken);
  }
}
