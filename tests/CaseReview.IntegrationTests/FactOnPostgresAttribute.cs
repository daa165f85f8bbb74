using CaseReview.Testing;

namespace CaseReview.IntegrationTests;

/// <summary>A fact about PostgreSQL itself: its roles, its policies, its catalogue. Skipped, and counted as skipped, when the tests run on SQL Server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactOnPostgresAttribute : FactAttribute
{
    public FactOnPostgresAttribute() => Skip = TestSqlServer.IsOn ? "This is about PostgreSQL, and the tests run on SQL Server" : null;
}
