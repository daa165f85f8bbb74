using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.Partnerships;

/// <summary>Asked before a form is shown that only those who manage settings may send, so that nobody fills it in vain.</summary>
[Requires(Permission.ManageSettings)]
public sealed record CheckMayManageSettings : IRequest;

/// <summary>Handles <see cref="CheckMayManageSettings"/>: whoever comes this far may.</summary>
public sealed class CheckMayManageSettingsHandler : IRequestHandler<CheckMayManageSettings>
{
    /// <inheritdoc />
    public Task<Unit> Handle(CheckMayManageSettings query, CancellationToken ct) => Unit.Task;
}
