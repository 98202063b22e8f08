import GRDB

/// All changes of the schema, oldest first.
///
/// Append only: a migration that has been released is never changed, because databases that ran it
/// will not run it again.
func makeMigrator() -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("create-checks", migrate: createChecks)
    migrator.registerMigration("create-answers", migrate: createAnswers)
    return migrator
}
