using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseReview.Infrastructure.Persistence;

/// <summary>For the migrations tool: no connection is made.</summary>
internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<PostgresDbContext>)new DbContextOptionsBuilder<PostgresDbContext>().OnPostgres("Host=localhost").Options, new PartnershipScope());
}

/// <summary>For the migrations tool: no connection is made.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerDbContext>
{
    public SqlServerDbContext CreateDbContext(string[] args) =>
        new((DbContextOptions<SqlServerDbContext>)new DbContextOptionsBuilder<SqlServerDbContext>().OnSqlServer("Server=localhost").Options, new PartnershipScope());
}
