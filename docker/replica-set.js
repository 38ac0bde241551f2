// Run by mongosh at every start: makes one mongod a replica set and gives the two programs their users.
// It may be repeated: what is there is kept, and the users get the passwords of the environment.

const ADMIN = db.getSiblingDB('admin');
const PRIMARY_WITHIN_SECONDS = 60;

ADMIN.auth('root', process.env.ROOT_PASSWORD);

function isReplicaSet() {
  try {
    return rs.status().ok === 1;
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') return false;
    throw error;
  }
}

function waitForPrimary() {
  for (let second = 0; second < PRIMARY_WITHIN_SECONDS; second++) {
    if (db.hello().isWritablePrimary) return;
    sleep(1000);
  }
  throw new Error('the replica set has no primary');
}

function ensureUser(name, pwd, roles) {
  if (ADMIN.getUser(name) === null) {
    ADMIN.createUser({ user: name, pwd, roles });
  } else {
    ADMIN.updateUser(name, { pwd, roles });
  }
}

if (!isReplicaSet()) {
  rs.initiate({ _id: 'cms', members: [{ _id: 0, host: 'mongodb:27017' }] });
}
waitForPrimary();
ensureUser('authoring', process.env.AUTHORING_PASSWORD, [
  { role: 'readWrite', db: 'cms_authoring' },
  { role: 'readWrite', db: 'cms_published' },
]);
ensureUser('delivery', process.env.DELIVERY_PASSWORD, [{ role: 'read', db: 'cms_published' }]);
