using CaseReview.Infrastructure.Persistence;

namespace CaseReview.Testing;

/// <summary>A database for one test class.</summary>
/// <param name="Name">Its name on the server.</param>
/// <param name="AppConnection">As the product connects: owns nothing, held by row-level security.</param>
/// <param name="OwnerConnection">As migrations connect.</param>
/// <param name="AdminConnection">As a superuser, to look behind the walls.</param>
/// <param name="Provider">On which server.</param>
public sealed record TestDatabase(
    string Name, string AppConnection, string OwnerConnection, string AdminConnection, DatabaseProvider Provider = DatabaseProvider.PostgreSql)
{
    /// <summary>As the product is told of it.</summary>
    public DatabaseConnection Connection => new(Provider, AppConnection, OwnerConnection);
}
