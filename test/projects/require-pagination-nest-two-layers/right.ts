// Limits in each layer: of the controller, the service, the repository.
import type { EntityManager } from '@mikro-orm/core';
import { Controller, Get, Injectable, Param } from '@nestjs/common';
import { Guest } from '../_shared/hall-mikro.ts';
import { Seat } from '../_shared/hall-sequelize.ts';
import { prisma } from '../_shared/prisma.ts';

@Injectable()
class GuestRepository {
  constructor(private readonly em: EntityManager) {}

  async ofHall(hallId: number, limit: number) {
    return this.em.find(Guest, { hallId }, { orderBy: { name: 'asc' }, limit });
  }
}

@Injectable()
class GuestService {
  constructor(private readonly guests: GuestRepository) {}

  async list(hallId: number) {
    return { guests: await this.guests.ofHall(hallId, 100) };
  }

  async free(hallId: number, options: { limit?: number } = {}) {
    return Seat.findAndCountAll({ where: { hallId, status: 'free' }, limit: 20, ...options });
  }
}

@Controller('halls/:hall')
export class HallsController {
  constructor(private readonly service: GuestService) {}

  @Get('guests')
  guests(@Param('hall') hall: string) {
    return this.service.list(Number(hall));
  }

  @Get('seats')
  async seats(@Param('hall') hall: string) {
    const { rows } = await this.service.free(Number(hall));
    return rows;
  }

  @Get('users')
  async users() {
    const users = await prisma.user.findMany({ select: { id: true } });
    return { count: users.length };
  }
}
