using CaseReview.Application.Common;
using CaseReview.Domain.Partnerships;
using MediatR;

namespace CaseReview.Application.Partnerships;

/// <summary>Changes who a person is and where notices go. The address that they sign in with stays theirs.</summary>
[Requires(Permission.ManageSettings)]
public sealed record ChangePerson : PersonFields, IRequest
{
    /// <summary>Number in the partnership, from the address.</summary>
    public int Number { get; init; }

    /// <summary>The version that the form showed.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="ChangePerson"/>.</summary>
public sealed class ChangePersonValidator : PersonFieldsValidator<ChangePerson>;

/// <summary>Handles <see cref="ChangePerson"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="user">Who changes it.</param>
public sealed class ChangePersonHandler(ICaseReviewDb db, ICurrentUser user) : IRequestHandler<ChangePerson>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangePerson command, CancellationToken ct)
    {
        var member = await db.Person(command.Number, ct);
        var facts = new MemberFacts(
            command.Name!.Trim(), command.Email!.Trim(), command.Post!.Trim(), member.Role, await db.AgencyOf(command.Agency, ct), member.From, command.Seat);
        member.StopIfStale(command.Version, $"What is known of {member.Name}", $"{member.Name}\n{member.Post}\n{member.Email}", $"{facts.Name}\n{facts.Post}\n{facts.Email}");
        member.Change(facts, user.Actor);
        await db.SaveOrSayStale(ct);
        return Unit.Value;
    }
}
