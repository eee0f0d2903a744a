// Nest: controller, service and repository, with MikroORM, Sequelize and Prisma.
import type { EntityManager } from '@mikro-orm/core';
import { Controller, Get, Injectable, Param } from '@nestjs/common';
import { Guest } from '../_shared/hall-mikro.ts';
import { Seat } from '../_shared/hall-sequelize.ts';
import { prisma } from '../_shared/prisma.ts';

@Injectable()
class GuestRepository {
  constructor(private readonly em: EntityManager) {}

  async ofHall(hallId: number) {
    return this.em.find(Guest, { hallId }, { orderBy: { name: 'asc' } }); // ! noLimit "GuestRepository.ofHall"
  }
}

@Injectable()
class GuestService {
  constructor(private readonly guests: GuestRepository) {}

  async list(hallId: number) {
    const guests = await this.guests.ofHall(hallId);
    return { guests, count: guests.length };
  }

  async free(hallId: number) {
    const { rows, count } = await Seat.findAndCountAll({ where: { hallId, status: 'free' } }); // ! noLimit "(GuestService.free)"
    return { seats: rows.map(({ id }) => id), count };
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
    const { seats } = await this.service.free(Number(hall));
    return seats;
  }

  @Get('users')
  users() {
    return prisma.user.findMany({ select: { id: true, email: true } }); // ! noLimit "`HallsController.users` (users)"
  }
}
