using System.Data;
using System.Data.Common;
using CaseReview.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CaseReview.UnitTests.Persistence;

/// <summary>SQL Server's provider as shipped, without a server: keeps the command that would have gone there and answers from a table.</summary>
internal sealed class NoServer(DataTable answer) : DbCommandInterceptor, IDbConnectionInterceptor
{
    /// <summary>The text of the last command.</summary>
    public string Sent { get; private set; } = "";

    /// <summary>The values of its parameters, in order.</summary>
    public IReadOnlyList<object?> Values { get; private set; } = [];

    public static SqlServerDbContext Context(PartnershipScope? partnership = null, params IInterceptor[] interceptors) =>
        new((DbContextOptions<SqlServerDbContext>)new DbContextOptionsBuilder<SqlServerDbContext>().OnSqlServer("Server=nowhere").AddInterceptors(interceptors).Options, partnership ?? new PartnershipScope());

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        (Sent, Values) = (command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => p.Value)]);
        return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(answer.CreateDataReader()));
    }
}
