package io.firstline.people;

class MemoryPeopleTests extends PeopleContract {

  @Override
  PersonStore persons() {
    return new MemoryPersonStore();
  }

  @Override
  TokenStore tokens() {
    return new MemoryTokenStore();
  }
}
