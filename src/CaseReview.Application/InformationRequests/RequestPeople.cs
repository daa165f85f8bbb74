using CaseReview.Application.Common;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Application.InformationRequests;

/// <summary>Who the people of a rule are, where no case says it.</summary>
/// <param name="db">The database.</param>
public sealed class RequestPeople(ICaseReviewDb db)
{
    /// <summary>Those who hold the roles that a rule names; where nobody does, the manager. An agency is no party to another area's request.</summary>
    /// <param name="named">Roles, and agencies as "agency:" with their code.</param>
    /// <param name="today">UK date.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Each person once.</returns>
    public async Task<IReadOnlyList<Recipient>> Named(IReadOnlyList<string> named, DateOnly today, CancellationToken ct)
    {
        Role[] roles = [.. named.Select(x => Enum.TryParse<Role>(x, out var role) ? (Role?)role : null).OfType<Role>()];
        var found = roles.Length == 0 ? [] : await db.InOffice(today, ct, roles);
        if (found.Count == 0)
        {
            found = await db.InOffice(today, ct, Role.BusinessUnitManager);
        }

        return [.. found.Select(x => x.AsRecipient()).DistinctBy(x => x.Email, StringComparer.OrdinalIgnoreCase)];
    }
}
